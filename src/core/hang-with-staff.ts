import type { ReadEvent } from './event.ts';
import { tellWait } from './hand-off.ts';
import { pressedInVain } from './pressed-in-vain.ts';
import type { ConversationState } from './state.ts';
import { isWaitTold } from './ticket-say.ts';
import { whileUpdating } from './while-updating.ts';
import type { Decision, Rule, World } from './world.ts';

/** 押しても始まらない runs not, whatever its screen shows. 30分動きません。明日の朝までに直したい, while somebody was asked for: what to do with the terminal, and that it has reached them, and when they answer. */
export const hangWithStaff: Rule = (state, event, world) => {
  // 更新中ですよ、店長には何て言えばいい?
  if (event.reading.hints.includes('passesOn')) return null;
  const decided = pressedInVain(state, event, world) ?? whileUpdating(state, event, world);
  return decided && isHang(decided, event) ? withWait(state, decided, world) : decided;
};

/** What holds of one that runs is all that is said of it. */
function isHang({ effects }: Decision, { reading }: ReadEvent): boolean {
  const [first, more] = effects;
  const isKept = first?.type === 'say' && first.message === 'running.keepPower' && !more;
  return isKept && reading.hints.includes('hangs');
}

function withWait(state: ConversationState, decided: Decision, world: World): Decision {
  const { handOff } = state;
  if (handOff === null || handOff.reason === 'paymentUnknown') return decided;
  if (isWaitTold(state, handOff, world)) return decided;
  const waits = tellWait(decided.state, handOff, world);
  // The queue is asked after first.
  if (waits.effects.some(({ type }) => type === 'askQueue')) return { ...waits, state };
  return { state: waits.state, effects: [...decided.effects, ...waits.effects] };
}
