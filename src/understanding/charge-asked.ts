import type { BatteryReading } from '../core/reading.ts';
import { kanaNumbersToFigures } from './kana-number.ts';
import { readBattery } from './numbers.ts';
import { sieved } from './sieve.ts';

/** 50あれば大丈夫?, 26しかないけどいける?, 半分あるけどいい?: the charge of which it is asked whether it will do, had or only supposed. Expects normalised text. */
export function readChargeAsked(plain: string): BatteryReading | null {
  const amount = ASKED.exec(kanaNumbersToFigures(plain))?.[1];
  return amount === undefined ? null : readBattery(amount, { bareNumber: true });
}

/** 26日でいい, 50台ある, 10円でも, 3つで: what is counted is named behind the figure; 25%なくてもいい? supposes less than that. */
const ASKED = sieved(
  /(?<![\d./:月時¥])((?:\d{2,3}|\d(?=%|パー|しか))(?:%|パー(?:セント)?)?|[\d一二三四五六七八九]割|半分|満タン)(?!つ|こ(?!れ)|まい|にん|ふん|じ(?!ゃ)|かい|さい|(?:以上|も|は)?(?:な(?:く|い|け|きゃ)|無))(?:(?:くらい|ぐらい|ほど|ちょうど|ぴったり|きっかり|ジャスト|丁度)?(?:なら|だと|だったら|じゃ|は|でも)\?|[ぁ-ん、ー\s]{1,12}?(?:足り|足ら|たり(?:る|ます)|い[いけ]|行け|良い|ええ|よか|ok|大丈夫|平気|十分|充分|問題(?:ない|あり)|だめ|ダメ|駄目|無理|厳し|やば|まず)[^。?]{0,8}(?:\?|か(?:な|ね|しら)?[。!]*$|の$))/u,
);

/** いま電源入れたら80って出てる: what the screen shows, of no progress and no error. Expects normalised text. */
export function isShownReading(plain: string): boolean {
  return SHOWN.test(plain) && !SHOWN_ELSE.test(plain);
}

const SHOWN = sieved(
  /(?<![\d.:/a-z])\d{1,3}(?:%|パー(?:セント)?)?(?:って|と|で)(?:出て|でて|出ま|表示|書いて|なって)(?:い)?(?:る|ます|され|とる|おり|と)[^?]{0,8}$|^(?:(?:ok|okay|so|well|and|now|hm+|oh|yes)[,. ]{1,2}){0,3}(?:it'?s|it is|mine(?:'s| is)?|i(?:'m| am| have| got)|we(?:'re| are| have)) (?:(?:at|on|now|only|about|around) ){0,2}\d{1,3}%?(?: (?:now|left|right now|percent))?[.! ]*$|^(?:现在|我的?|这台|上面)(?:是|有|剩|只有|还有){0,2}\d{1,3}%?(?:了)?[。! ]*$|^(?:지금|현재|저희는?) ?\d{1,3}%?(?:이에요|예요|입니다|이요|인데요?|네요)?[.! ]*$/u,
);
const SHOWN_ELSE = sieved(/エラー|コード|更新|進|ダウンロード|会計|決済|円|番号|カード|時刻|台/u);
