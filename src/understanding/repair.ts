import { sieved } from './sieve.ts';

/** Who was not understood says it once more: what they wrap it into tells nothing of the thing itself. */

const SAY =
  '(?:(?:言(?:い|っ)|いっ|ゆっ|伝え|答え)(?:て(?:い)?)?(?:まし)?(?:た|る|ます|とる)|(?:書(?:い|き)|送(?:っ|り))(?:まし)?た)';
const INSISTING =
  '(?:よ|ね|じゃ(?:ん|ない)|でしょう?|やん|んだ?|の|のに|けど|が|から|です|か|って|ば)*';
const BEFORE = '(?:さっき|先ほど|前|もう|何[度回]|ずっと|から|に|も|、)*';
const ENDS = '(?=$|[、。…!\\s])';
/** って言いましたよね, と何度も書いたじゃないですか. */
const SAID = `(?:[んの]だ)?(?:って|と)、?${BEFORE}${SAY}${INSISTING}${ENDS}`;
/** さっき言った, 前も言ったけど: a clause of its own. */
const ALONE = `(?:^|(?<=[、。…!\\s]))(?:(?:それ|これ)[はも]?、?)?(?:さっき|先ほど|前[にも]|何[度回]も|もう)${BEFORE}${SAY}(?:(?:通り|とおり|けど|のに|ように)、?|${INSISTING}${ENDS})`;
const SO =
  '(?:だから|ですから|でしょうから|やから|せやから|じゃけん|やけん)(?:さ|ね)?(?!と|も(?!う))';
const LED = '^(?:いや+|いえ|え|ん|あの|もう|[、。…\\s])*';

const REPEATED = sieved(new RegExp(`${SAID}|${ALONE}`, 'gu'));
/** 解決済みです、成功でした: what it showed stands behind it. */
const SETTLED =
  '^(?:もう|すでに|それ|その件|さっきの|先ほどの|件|は|、){0,4}(?:(?:解決|確認|対応)(?:済み?|ずみ)|(?:解決|確認)(?:し|でき)(?:た|ました)|済んで(?:い)?(?:る|ます)|見ま?した)(?:ん|で|です|だ|や|よ|ので|けど|が|わ|ね){0,4}[、。!\\s]+(?=.)';
const LEADING = sieved(
  new RegExp(`${LED}${SO}[、。…\\s]*|^(?:いや+|いえ|え|ん)[、。…\\s]*(?=.)|${SETTLED}`, 'u'),
);
/** 載ってないんだって, 出てませんってば. */
const STRESSED = sieved(new RegExp(`(?:[んの](?:だ|です)?)?って(?:ば)?${ENDS}`, 'gu'));
const LED_BY_SO = sieved(new RegExp(`${LED}${SO}`, 'u'));
/** What somebody else says is no repair. */
const BY_OTHERS = sieved(
  /(?:客|本人|相手|向こう|店長)(?:さん|様|さま)?(?:側|の?(?:ほう|方))?(?:が|は|も|に|から)[^。]{0,20}(?:言|(?<!な)いっ|ゆっ|伝え|聞)/u,
);

/** Whether it is told to have been said before (載ってないって言いましたよね, だから無いんだって). Expects a message as it was written. */
export function isSaidBefore(typed: string): boolean {
  if (BY_OTHERS.test(typed)) return false;
  return LED_BY_SO.test(typed) || REPEATED.replace(typed, '') !== typed;
}

/** いやだから載ってないって言いましたよね as 載ってない; null: nothing of it stands there, or it is what others say. */
export function withoutRepair(folded: string): string | null {
  const [first = ''] = sentencesOf(folded);
  const led = BY_OTHERS.test(first) ? folded : LEADING.replace(folded, '');
  const bare = sentencesOf(led).map(bareOf).join('');
  return bare === folded ? null : bare;
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[。!?\n])/u);

/** だから成功って出てるって。でもお客さんは払えてないって: what others say stands as it is. */
function bareOf(sentence: string): string {
  return BY_OTHERS.test(sentence)
    ? sentence
    : STRESSED.replace(REPEATED.replace(sentence, '。'), '。');
}
