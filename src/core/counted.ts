import { asideOf, withoutAside } from './aside.ts';
import { CANCEL, RESUME } from './choices.ts';
import type { Effect, Words } from './effect.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** Before the number that a merchant gives a terminal, where nobody else tells us of any. */
const COUNTED = 'counted:';

/** As the walk of that terminal is kept. */
export function countedId(number: number): string {
  return `${COUNTED}${number}`;
}

/** What such a terminal is called; null: it is another one, or none. */
export function countedName(terminalId: string | null): Words | null {
  if (terminalId === null || !terminalId.startsWith(COUNTED)) return null;
  return {
    message: 'terminal.counted',
    values: { number: Number(terminalId.slice(COUNTED.length)) },
  };
}

/** One of those is over: the one that waits is offered, and not taken up unasked. null: none waits. */
export function afterCounted(
  state: ConversationState,
  over: string,
  said: readonly Effect[],
  world: World,
): Decision | null {
  if (countedName(over) === null || state.wished.length > 0) return null;
  const next = state.aside.find(({ terminalId }) => countedName(terminalId) !== null);
  const terminal = countedName(next?.terminalId ?? null);
  if (!next || !terminal || state.interrupted !== null) return null;
  if (asideOf(state, next.terminalId ?? '', world) === null) return null;
  const free = withoutAside(state, next.terminalId);
  const choices = [RESUME, CANCEL];
  return {
    state: { ...free, position: null, interrupted: next },
    effects: [
      ...said,
      {
        type: 'say',
        message: 'terminal.countedNext',
        values: { ...terminal.values, terminal },
        choices,
      },
    ],
  };
}
