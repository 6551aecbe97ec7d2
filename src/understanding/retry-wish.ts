import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * The plain question whether to take a payment again, which no other topic may be read before (再起動してからもう一回切っていい?);
 * expects folded text. To switch a terminal off again is another thing.
 */
export function asksToTakeAgain(text: string): boolean {
  const close = withoutSpaces(text);
  return AGAIN.test(close) || CUT_OFF.test(close);
}

const TAKE =
  '(?:(?:決済|会計)(?!でき|可能|が|は|も)|切(?:って(?!入れ|電源|から|も?一度)|る|ろう|り直)|通(?:して|す|し直)|払ってもら|タッチして|かざして|カード(?:を|で)?(?:切|通|読|入れ|挿))';

const AGAIN = sieved(
  new RegExp(
    [
      `(?:もう(?:一|1)(?:回|度)|もういちど|もういっかい|再度|また(?!ぎ|い(?!い)|ぐ)|再び)(?![^。?]{0,6}電源)[^。?]{0,8}${TAKE}[^。?]{0,10}(?:いい|良い|よい|ええ|大丈夫|平気|ok|おけ|構わ|かまわ|すべき|か[。?]|か$|[?])`,
      `^(?!.*(?:更新|アップデート|電源|再起動|充電|電話|説明|ダウンロード|インストール|教え)).*もう(?:一|1)(?:回|度)(?:だけ)?で(?:も)?(?:いい|良い|よい|ええ|大丈夫|平気|ok)(?:です)?(?:よね|か|ね|の|やろ|[?]|でしょ)`,
      `再決済[^。?]{0,12}(?:いい|良い|ええ|大丈夫|平気|ok|構わ|か[。?]|か$|[?])`,
      `(?:二|2)(?:回|度)目[^。?]{0,6}${TAKE}[^。?]{0,10}(?:いい|ええ|大丈夫|平気|ok|[?])`,
    ].join('|'),
    'u',
  ),
);

const CUT_OFF = sieved(
  /(?:決済|会計|支払い?)(?:の)?(?:途中|最中)[^。?]{0,12}(?:切|落ち|消え|止ま|固ま)|(?:切|落)(?:っ|と|ち)[^。?]{0,6}(?:決済|会計)(?:の)?(?:途中|最中)/u,
);
