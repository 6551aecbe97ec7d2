import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * 更新しますかって出た、4桁入れてもらったあと, ピピって鳴ってから更新しますかって出た, 更新終わったけどカードの人待たせてます。途中でした: of a sale something was done
 * already. Expects folded text.
 */
export function isHalfDone(text: string): boolean {
  const close = withoutSpaces(text);
  return COMES_AFTER.test(close) || LEFT_HALF.test(close);
}

const UPDATE = '(?:更新|アップデート|アプデ|バージョンアップ)';
const COMES_AFTER = (() => {
  const done =
    '(?:(?:[0-9]桁|暗証(?:番号)?|番号)(?:を|も)?(?:入れ|打っ|押し)(?:てもらっ|てもろ|ていただい)?|(?:ピ[ピッ]*|ブー|音)(?:って|と|が)?(?:鳴っ|いっ|言っ)|(?:カード|スマホ)(?:を|も)?(?:差し|挿し|通し|かざし|タッチし)(?:てもらっ)?)';
  const came = `${UPDATE}(?:しますか)?[^。?]{0,10}(?:出|表示され)(?:て(?:き)?|た|まし)`;
  return sieved(
    new RegExp(
      `${came}[^。?]{0,3}、?${done}(?:た(?:あと|後)|てから)|${done}(?:た(?:あと|後)に?|てから)[^。?]{0,4}${came}`,
      'u',
    ),
  );
})();

const LEFT_HALF = sieved(
  /(?:カード|お?客|会計)(?:の(?:人|方)|さん|様|さま)?[^?]{0,6}待たせ[^?]{0,8}途中(?:でした|だった|なん|です(?!か))/u,
);
