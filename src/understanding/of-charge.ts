import type { BatteryReading } from '../core/reading.ts';
import type { Asked } from './topics.ts';

/** "18%だけど更新できる?" asks about the charge, whatever it says of the update. */
export function withBattery(
  asked: Asked,
  battery: BatteryReading | null,
  { isWaitedFor, isBare }: { readonly isWaitedFor: boolean; readonly isBare: boolean },
): Asked {
  const nearest = asked.topics.length > 0 ? asked.topics : asked.suggested.slice(0, 1);
  // 電池18しかない、お客さん待ってる: haste makes it look like nobody's business.
  const isOurs = (topic: string) =>
    ABOUT_CHARGE.has(topic) || (isWaitedFor && topic === 'oos' && battery?.kind !== 'impossible');
  if (battery === null || !(isBare || nearest.every(isOurs))) return asked;
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
