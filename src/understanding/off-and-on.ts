import type { Asked } from './topics.ts';
import { isPayment } from './zones.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * 切る and 落とす are said of a card and of a terminal. Where no payment is named nor spoken of, and the power is, it is of that;
 * where neither is, it is asked which. A mere もう一回切っていい? stays of a payment: that is the safe side. Expects normalised text.
 */
export function withoutPowerMistaken(
  asked: Asked,
  text: string,
  lastTopics: readonly string[],
): Asked {
  const close = withoutSpaces(text);
  const isOfMoney = OF_PAYMENT.test(close) || lastTopics.some(isPayment);
  if (isOfMoney || !asked.topics.some(isPayment) || !SWITCHES.test(close)) return asked;
  const topics = asked.topics.filter((topic) => !isPayment(topic));
  if (topics.length > 0) return { ...asked, topics };
  if (OF_POWER.test(close) || lastTopics.some((topic) => POWER.has(topic))) {
    return { ...asked, topics: ['prep.powercycle'], confidence: Math.max(asked.confidence, LEAST) };
  }
  const others = asked.suggested.filter((topic) => !OFFERED.includes(topic));
  return { topics: [], suggested: [...OFFERED, ...others].slice(0, 3), confidence: NEAR };
}

const LEAST = 0.6;
const NEAR = 0.5;
const OFFERED: readonly string[] = ['prep.powercycle', 'payment.retry', 'flow.restart'];
const POWER: ReadonlySet<string> = new Set(['prep.powercycle', 'flow.restart']);

const SWITCHES = sieved(
  /切(?:る(?:必要|の|ん|べき|$|[?])|ら(?:ないと|なきゃ|なくて|んと|な(?:だめ|あかん|いけ))|ってみ|らないとだめ|ったほうが|った方が)|(?:一回|いっかい|1回|いっぺん|一遍|一度|1度|いったん|一旦)(?:電源)?(?:を)?(?:切|落と)|落と(?:して|す)(?:み|べき|必要|$|[?]|も|いい|ええ)|(?:電源|つけ|入れ)[^。]{0,14}切|(?:入れ|いれ)(?:直|なお)(?:す|さ)/u,
);
const OF_POWER = sieved(
  /電源|つけ(?:た|て|直)|入れ(?:た|て|直)|再起動|端末|起動|立ち上げ|付け(?:た|て|直)|スイッチ/u,
);
const OF_PAYMENT = sieved(
  /履歴|暗証|お金|サイン|タッチ|かざ|決済|会計|払|引か|引き?落|取引|勘定|カード|クレ|通(?:し|す|っ|ら)|円|客|レジ|伝票|もう(?:一|1)(?:回|度)切っても?(?:いい|ええ|大丈夫)/u,
);
