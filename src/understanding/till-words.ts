import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * レジが動かない, レジの調子が悪い: many call the terminal so, and none of it is said of a POS till; and 会計の端末です, カードのやつ, asked which of them is meant. Whole
 * messages; expects folded text.
 */
export function tillHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST) return [];
  const close = closeOf(folded);
  return holding([
    ['tillFails', FAILS.test(close)],
    ['meansTerminal', TERMINAL.test(close)],
  ]);
}

const LONGEST = 30;
const LEAD =
  '(?:あの|えっと|すみません|すいません|なんか|何か|急に|突然|さっきから|今|いま|うちの|お?店の|、)';
const SO =
  '(?:の|ん)?(?:です|だ|や|ねん|けど|けれど|が|から|よ|わ|な|ね|なあ|どうしたら(?:いい|ええ)|どうすれば(?:いい)?|どうしよう|助けて|か|、|[!?。])*$';
const FAILS = sieved(
  new RegExp(
    `^${LEAD}{0,3}レジ(?:が|は|も|、|全然|急に|突然|また|ずっと|さっきから|なんか|今|いま|の(?:調子|画面)が|の(?:調子|画面)){0,4}(?:(?:動|うご)(?:か(?:な(?:い|く(?:な(?:った|りました))?)|ん(?:く?なった)?|ね[えー])|きません|かへん)|反応(?:が|も)?(?:し(?:な(?:い|く(?:なった)?)|ません)|せん|せえへん|な(?:い|し)|あり?ません)|固ま(?:った|りました|ってる|っています|ってしまった|っとる)|止ま(?:った|りました|ってる|っています|ってしまった|っとる)|フリーズ(?:した|しました|してる|しています|中)?|おかしい|変|壊れ(?:た|ました|てる)|こわれた|調子(?:が)?(?:悪い|おかしい)|悪い|打て(?:ない|ません|ん|へん))${SO}`,
    'u',
  ),
);
/** 会計の端末です, カードのほう, USEN PAYの機械. */
const TERMINAL = sieved(
  new RegExp(
    `^(?:いや|いえ|はい|あ|うん|ええと|えっと|そうじゃなくて|、){0,3}(?:(?:お?会計|決済|支払い|お?勘定)(?:用|する)?の?|(?:カード|クレジット|クレカ|タッチ|qr|paypay|ペイペイ|電子マネー)(?:を)?(?:用|通す|かざす|切る|決済)?の?|usen ?pay(?:\\+|プラス)?の?|ユーセンペイの?|(?:その|この|決済)?(?=端末))(?:端末|機械|きかい|やつ|ほう|方)(?:のほう|の方)?(?:のこと)?(?:が(?:動かない|固まった))?${SO}`,
    'iu',
  ),
);
