import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** このエラー出たまま会計できますか: whether payments go on under the error that stands, and nothing that has happened to one. Expects folded text. */
export function paysWithError(folded: string): boolean {
  return folded.length <= LONGEST && PAYS.test(closeOf(folded));
}

const LONGEST = 48;
const PAYS = sieved(
  /^(?:で|じゃあ?|でも|あの|ちなみに|、){0,3}(?:(?:この|その|今の|更新の)エラー(?:が|は|の|を)?(?:画面)?(?:出(?:た|て(?:い)?る|とる|っぱなし)|表示された)?(?:の?まま|状態|のに)(?:で|だと|だけど|も|は|、){0,3}|エラーの?まま(?:で|だと|も|、){0,3})(?:普通に|いま|今|次の|予約の|お?客(?:様|さん|さま)?の?|患者さんの){0,3}(?:お?会計|決済|支払い|カード(?:払い|決済)?)(?:は|を|が|も|だけ)?(?:先に|普通に)?(?:でき(?:る|ます)|出来(?:る|ます)|切れ(?:る|ます)|通せ(?:る|ます)|(?:し|やっ|切っ|通し|受け)て(?:も)?(?:いい|良い|よい|ええ|大丈夫|平気|構わ))[^。?]{0,6}(?:\?|か|の|かな|よね)?$/u,
);
