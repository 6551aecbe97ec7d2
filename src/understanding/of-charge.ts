import type { BatteryReading } from '../core/reading.ts';
import { isShownReading } from './charge-asked.ts';
import { sentencesIn } from './close.ts';
import { isBareReading, isExactReading } from './numbers.ts';
import { namesPayment } from './payment-named.ts';
import { sieved } from './sieve.ts';
import { isCustomerWaiting } from './situation.ts';
import type { Asked } from './topics.ts';

/** 電動自転車と間違えて端末を充電してなかった: the terminal's own, whatever is told with it. */
const TERMINAL_CHARGE = sieved(/(?:端末|決済機)[^。?]{0,4}(?:充電|電池|バッテリー|残量)/u);

/** "18%だけど更新できる?" asks about the charge, whatever it says of the update. Expects normalised text. */
export function withBattery(asked: Asked, battery: BatteryReading | null, plain: string): Asked {
  const nearest = asked.topics.length > 0 ? asked.topics : asked.suggested.slice(0, 1);
  // 電池18しかない、お客さん待ってる: haste makes it look like nobody's business.
  const isOurs = (topic: string) =>
    ABOUT_CHARGE.has(topic) ||
    ((isCustomerWaiting(plain) || TERMINAL_CHARGE.test(plain)) &&
      topic === 'oos' &&
      battery?.kind !== 'impossible');
  if (battery === null || !(isToldBare(asked, plain) || nearest.every(isOurs))) return asked;
  // 満タンにしたので営業中にやってもいいですか: the charge is told, and something else is asked.
  if (isFull(battery) && asked.topics.includes('update.timing')) return asked;
  return {
    topics: ['prep.charge'],
    suggested: [],
    confidence: Math.max(asked.confidence, 0.8),
  };
}

function isFull(battery: BatteryReading): boolean {
  return battery.kind === 'enough' || (battery.kind === 'percent' && battery.percent === 100);
}

// A failed update or a wish to be led keeps its own topic; the reading goes along.
const ABOUT_CHARGE: ReadonlySet<string> = new Set([
  'prep.charge',
  'flow.battery',
  'update.how',
  'update.timing',
  'update.required',
  'update.scope',
  'update.purpose',
]);

/** What the talk was about when the message came. */
export interface ReadingContext {
  /** The running step asks for this: then a bare number is one. */
  readonly expects: 'battery' | 'time' | null;
  readonly lastTopics: readonly string[];
}

/** What was asked for, or a bare reading after an answer about the charge. */
export function isOfBattery(plain: string, { expects, lastTopics }: ReadingContext): boolean {
  if (expects === 'battery') return !namesPayment(plain);
  if (expects === null && isExactReading(plain)) return true;
  const last = lastTopics.at(-1) ?? '';
  if (isToldFirst(firstIn(plain), last)) return true;
  return OF_LEVEL.test(last) && isShownReading(plain);
}

function isToldFirst(first: string, last: string): boolean {
  const isNear = OF_CHARGE.test(last) || (OF_TIME.test(last) && GROWN.test(first));
  return isNear && isBareReading(first);
}

/** 30%です。更新は何分? asks for more. */
function isToldBare({ topics }: Asked, plain: string): boolean {
  if (isBareReading(plain)) return true;
  return topics.length === 0 && !plain.includes('?') && isBareReading(firstIn(plain));
}

/** 25いった!8時まで待つ: what is told first. */
function firstIn(plain: string): string {
  return sentencesIn(plain)[0] ?? plain;
}

/** 今24になりました: no hour, and no day that was spoken of. */
const GROWN = sieved(
  /(?<!\d)(?:2[4-9]|[3-9]\d|100)(?:%)?(?:に|まで)?(?:な(?:った|りました|って(?:い)?(?:る|ます))|いった|行った|いきました|行きました|きた|来た|きました|来ました)/u,
);
const OF_TIME = /^update\.(?:timing|when|duration)$/u;
const OF_LEVEL = /^prep\.charge$|^fleet\.status$|^flow\.battery$|^update\.how$/u;
const OF_CHARGE = /^prep\.|^flow\.(?:battery|update)$|^update\.how$/u;
