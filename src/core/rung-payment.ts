import { isMoneyTopic } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/** ピッていったのに画面がエラー, and one that went through elsewhere: of a payment in doubt, and of no error of the update. */
export function ofRungPayment({
  topics,
  signs,
  hints,
  confidence,
}: Reading): readonly string[] | null {
  const isStopped = STOPPED.every((sign) => signs.includes(sign)) && confidence < 1;
  const isRung = RUNG.some((sign) => signs.includes(sign)) || hints.includes('splitStopped');
  const isOfOurs = isStopped && topics.length === 1 && topics[0] === 'oos';
  if (!isRung && !isOfOurs) return null;
  if (topics.some((topic) => topic === 'handoff' || isMoneyTopic(topic))) return null;
  return ['payment.check_history'];
}

const RUNG: readonly Sign[] = ['rangButFailed', 'paidElsewhere'];
/** PayPayで決済したら止まった names a way to pay, and no other company's terminal. */
const STOPPED = ['ofPayment', 'brokenDown', 'mayBeOfPayment'] as const;
