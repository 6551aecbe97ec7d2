import type { SimulatedMerchant, SimulatedTerminal } from '../wire/fleet.ts';
import { paymentWord } from './terminal-words.ts';

export type Happening = SimulatedTerminal['history'][number];

const figures = new Intl.NumberFormat('ja-JP');
const tones: Readonly<Record<string, Happening['tone']>> = { captured: 'good', failed: 'bad' };

/** All that happened to a terminal, its payments among it, the newest first. */
export function timelineOf(
  { id, history }: Pick<SimulatedTerminal, 'id' | 'history'>,
  payments: SimulatedMerchant['payments'],
): readonly Happening[] {
  const taken = (payments ?? [])
    .filter(({ terminalId }) => terminalId === id)
    .map(({ at, amountYen, status }) => ({
      at,
      what: `決済 ${figures.format(amountYen)}円: ${paymentWord(status)}`,
      tone: tones[status] ?? 'plain',
    }));
  // Of two in the same moment the one that was told later stands above.
  return [...history, ...taken]
    .map((each, n) => ({ each, n }))
    .toSorted((a, b) => Date.parse(b.each.at) - Date.parse(a.each.at) || b.n - a.n)
    .map(({ each }) => each);
}
