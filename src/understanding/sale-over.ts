import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * 会計終わりました, お客さんの支払い済んだよ、ありがとう: a sale was done with, in so many words. One that ended midway, all at once or
 * by itself is told in more. Expects folded text.
 */
export function isSaleOver(text: string): boolean {
  return OVER.test(withoutSpaces(text));
}

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
