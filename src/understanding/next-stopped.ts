import { sieved } from './sieve.ts';

/**
 * 前の人は成功で次の人が途中で落ちた, 隣の会計も止まってます: what has stopped is the sale of the next one, or of another, and who asks for the
 * next one may mean that one. 次の人が待ってるのに止まった is none. Expects folded text of which nothing is supposed, and the same without spaces.
 */
export function tellsNextStopped(close: string, folded: string): boolean {
  return JAPANESE.test(close) || CHINESE.test(close) || ENGLISH.test(folded) || KOREAN.test(folded);
}

const GUEST = 'お?客(?:さん|様|さま)?';
const SALE = '(?:お?会計|決済|支払い?|カード|精算|お?勘定)';
const WHO = [
  `(?:次|つぎ|別|べつ|他|ほか|隣|となり|お隣|後ろ|うしろ|新しい)の?(?:${GUEST}|人|方(?!法)|組|卓|席|テーブル|レジ|${SALE}|やつ|子)`,
  '(?:次|つぎ|隣|となり)(?:の(?=[がもは])|(?=[がも]))',
  '[2二](?:人|組|件)目',
  'もう(?:1|一)(?:人|組|件)|もうひとり',
].join('|');
/** Nobody who waits, and no other that is named behind. */
const THEIR =
  '(?:(?!待|並|来[たてる]|(?:が|も)いる|おる|急い|怒|移|進め|前の|さっき|こっち|今の|動いて|使え|大丈夫|無事|成功|通[っりる])[^。?!]){0,16}?';
const CUT =
  '(?:止ま[っりる]|停ま[っりる]|落ち(?!着)|固ま[っりる]|途切れ|切れ(?!て(?:い)?な)|消え|閉じ|飛[んび]|中断|フリーズ|途中|エラー|真っ(?:暗|黒))';
const NOT = '(?![^。?!]{0,4}(?:な[いく](?!っ)|ません|へん|たら))';
const JAPANESE = sieved(
  new RegExp(
    [
      `(?:${WHO})${THEIR}${CUT}${NOT}`,
      `(?:${WHO})[^。?!待並来]{0,8}${SALE}[^。?!待並来]{0,6}中[^。?!]{0,4}(?:更新|アプデ|アップデート)`,
      `(?:${WHO})(?:の(?:分|${SALE}|カード|ほう|方|やつ)?)?で?も(?:また|、)*(?:同じ|同様|(?:です|だ|や|ね|よ|わ|。|!)*$)`,
    ].join('|'),
    'u',
  ),
);
const CHINESE = sieved(
  /(?:下一?|另一|别的?|隔壁|后面|第[二2])(?:那|这|的|个|位|笔|单)*(?:客人|顾客|人)?[^。?!等排]{0,8}(?:卡住|卡了|卡在|断|停(?:住|了)|中断|死机|黑屏|闪退)/u,
);
const ENGLISH = sieved(
  /\b(?:next|other|another|second) (?:customer|guest|person|one|payment|card|sale|register)\b(?:(?!\b(?:wait\w*|line|here)\b)[^.?!]){0,28}\b(?:stopped|froze|frozen|stuck|crash\w*|died|cut off|interrupted|halfway|went black|shut)\b/u,
);
const KOREAN = sieved(
  /(?:다음|다른|옆|뒤)\s?(?:손님|분|건|결제|사람)(?!이?\s?기다)[^.?!]{0,12}(?:멈|끊[겼어]|꺼졌|중단|먹통|튕)/u,
);
