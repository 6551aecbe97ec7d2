import { remembered } from './remembered.ts';
import { sieved } from './sieve.ts';

/** What may stand behind the last word. */
const END = '(?=[。!！…〜ー\\s]*$)';
const FINE =
  '(?:いい|良い|よい|ええ|よか|大丈夫|だいじょうぶ|平気|ok|OK|オッケー|かまへん|構わない|かまわない|問題ない)';
const NO = '(?:だめ|ダメ|駄目|いけない|まずい|遅い|あかん|無理)';
const CAN =
  '(?:使え|(?<!ん)でき|出来|切れ|通せ|払え|受けられ|いけ|やれ|始められ|直せ|取り消せ|止められ)(?:る|ます)|間に合(?:う|います)|つなが(?:る|ります)';

/** Endings that only a question has, or that are answered as one: 更新していい, 間に合わなかったら, QRは, spoken or typed without a mark. */
const ASKED: readonly RegExp[] = [
  // 更新していい, 夜でもいい, 現金だけで回してて平気; いいの of one that is asked outright.
  new RegExp(
    `(?:[っいえきけしせちねべめみりれげ出見来]て|ん[でだ]|とい?て)も?${FINE}(?:の|ん)?${END}|でも${FINE}(?:の|ん)?${END}`,
    'u',
  ),
  // すればいい, した方がいい, したら大丈夫
  new RegExp(`(?:ば|たら|(?<=[たい])(?:方|ほう)が)${FINE}(?:の|ん)?${END}`, 'u'),
  // やらないとだめ, 触ったらだめ, 23時じゃ遅い
  new RegExp(
    `(?:ないと|なきゃ|なくちゃ|なければ|たら|ちゃ|じゃ|ては|では)${NO}(?:な)?(?:の|ん)?${END}`,
    'u',
  ),
  // ってこと, という意味
  new RegExp(`(?:って|という)(?:こと|意味|わけ)(?:な|なの|なん)?${END}`, 'u'),
  // 間に合わなかったら, ずっとスキップしたら
  new RegExp(`[^、。]{4,}(?:たら|だら)${END}`, 'u'),
  // 更新は今やるの; 止まってるの tells.
  new RegExp(`(?:(?<![てで]い?)る|いい|ええ|[がはもだ]なん|[人本前]な)の${END}`, 'u'),
  // 上がったりしない, 遅くない
  new RegExp(`(?:たりしない|(?:遅|やば|おかし|危な)くない)${END}`, 'u'),
  // 全部やるんだよね; 固まってるんですよね tells.
  new RegExp(`(?:(?<![てで])(?:や|す|な|い)る|いい|大丈夫|平気)(?:ん)?(?:です|だ)?よね${END}`, 'u'),
  // 今日カード使える, 途中でやめることってできます
  new RegExp(
    `(?:今(?:日|夜|から|すぐ)?|いま|まだ|明日|あした|片方|なら|たら|でも|ながら|間に?|中に?|こと(?:って|は)?|これ)[^、。?]{0,10}(?:${CAN})(?:の|ん)?${END}`,
    'u',
  ),
  // QRは, 25ちょうどは
  new RegExp(`^[^、。はがをに]{2,9}は${END}`, 'u'),
];
const ALL = ASKED.map(sieved);
const STATED = sieved(
  /^(?:はい|うん|ええ|もう大丈夫|ちゃんと|無事|やっと)|[?？]|(?:そう|それ)で(?:も)?いい/u,
);

/** A question that was asked without its mark, with it: endings that no statement has. Expects plain speech. */
export const withMark = remembered((text: string): string => {
  if (STATED.test(text) || !ALL.some((one) => one.test(text))) return text;
  return text.replace(/[。!！…〜ー\s]*$/u, '?');
});
