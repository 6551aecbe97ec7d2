import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** なるほど、履歴見るんですね, 先に履歴を確認すればいいのね: what was told is said back, and no more. Expects folded text. */
export function historySaidBackHints(folded: string): readonly Hint[] {
  const isIt = folded.length <= LONGEST && SAID_BACK.test(closeOf(folded));
  return isIt ? ['historySaidBack'] : [];
}

const LONGEST = 40;
const SAID_BACK = sieved(
  /^(?:なるほど|あ|へえ|へー|ほう|そっか|そうか|そうなんだ|そうですか|じゃ|では|つまり|要するに|要は|分かりました|わかりました|了解(?:です)?|はい|まず|先に|とにかく|その(?:時|とき|場合)は|そしたら|もし(?:そう)?なったら|止まったら|閉じたら)*(?:決済)?(?:の)?履歴(?:を|が|から)?(?:先に|まず|先)?(?:見る|見れば(?:いい|良い|ええ)|確認する|確認すれば(?:いい|良い|ええ)|確かめる|確かめれば(?:いい|良い|ええ)|チェックする|見ろ)(?:って(?:こと|事)|という(?:こと|事)|わけ|こと|の|ん)?(?:です|だ|や|でしょう)?(?:よね|ね|な|か)*\??$/u,
);
