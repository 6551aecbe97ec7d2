import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * 会計終わりました, お客さんの支払い済んだよ、ありがとう: a sale was done with, in so many words. One that ended midway, all at once or
 * by itself is told in more. Expects folded text.
 */
export function isSaleOver(text: string): boolean {
  return OVER.test(withoutSpaces(text));
}

/** 切って入れたよ of 会計終わった。切って入れたよ; null: it is not told first, or in no such words. */
export function afterSaleOver(text: string): string | null {
  const rest = FIRST_OVER.exec(text.normalize('NFKC'))?.groups?.['rest'];
  return rest === undefined || rest.length < SHORTEST ? null : rest;
}

const SHORTEST = 3;

const SALE = '(?:お?会計|決済|支払い|お?勘定|お?精算|清算)';
const DONE = [
  '(?:終|お)わ(?:りました|った|っ(?:て(?:い)?(?:る|ます)|とる|とります))',
  '(?:済|す)(?:みました|んだ|んで(?:い)?(?:る|ます)|ませ(?:た|ました))',
  '完了(?:した|しました|です)?',
].join('|');
const OVER = sieved(
  new RegExp(
    `^(?:はい|無事に?|ちゃんと|もう|今|やっと|お?客(?:さん|様|さま)の|[、。!])*${SALE}(?:は|が|も)?(?:もう|ちゃんと|無事に?|全部)*(?:${DONE})(?:の?で|から|よ|ね|わ|です|だ|ー|[、。!]|ありがとう(?:ございま(?:す|した))?|どうも|おおきに|助かりました)*$`,
    'u',
  ),
);

const ENDS = [
  '(?:終|お)わ(?:りました|った)(?=の?で|から|んで|けん|さかい|し(?!た)|[、。!！\\s])',
  '(?:済|す)(?:みました|んだ)(?=の?で|から|けん|さかい|[、。!！\\s])',
  // 会計終わってないのに is the very opposite.
  '(?:(?:終|お)わって|(?:済|す)(?:んで|ませて)|完了して)(?!い?(?:な[いくか]|ませ|へん|ひん|ねえ))',
].join('|');
const FIRST_OVER = sieved(
  new RegExp(
    `^(?:はい|お待たせ(?:しました|いたしました)?|無事に?|もう|今|やっと|お?客(?:さん|様|さま)の|[、。!！\\s]){0,4}${SALE}(?:は|が|も)?(?:もう|ちゃんと|無事に?|全部){0,2}(?:${ENDS})(?:の?で|から|んで|けん|さかい|し|です|よ|ね|わ|お待たせ(?:しました|いたしました)|[、。!！\\s]){0,4}(?<rest>(?![、。!！\\s]|お待たせ|ありがと|す(?:み|い)ません|助かり|どうも|おおきに|レシート|控え).{3,40})$`,
    'u',
  ),
);
