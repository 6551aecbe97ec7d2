import type { Say } from './effect.ts';
import type { Flow, Tell } from './flow.ts';
import { isDoubtful, outcomeNow, paymentWords } from './money.ts';
import { attemptValues } from './payment-attempts.ts';
import type { ConversationState } from './state.ts';
import { asIfRead, isUnread } from './unread-of-payment.ts';
import { timeValues } from './wanted-time.ts';
import { terminalInTalk, terminalValues, type World } from './world.ts';

/** `verdict` and `unresolved` are texts a flow does not name itself: the money rule does. */
export function tellSay(state: ConversationState, flow: Flow, step: Tell, world: World): Say {
  const found = terminalInTalk(state, world);
  const words = moneyWords(state, step.say, world) ?? `flow.${flow.id}.${step.say}`;
  return {
    type: 'say',
    message: words,
    values: {
      ...terminalValues(found.kind === 'one' ? found.terminal : null),
      ...timeValues(state.position),
      ...attemptValues(state.position, world),
      // Where live status speaks against the merchant, both times are said.
      toldAt: world.now,
      outcome: state.remote?.outcome ?? 'waiting',
    },
    ...(step.picture === undefined ? {} : { picture: step.picture }),
  };
}

function moneyWords(
  state: ConversationState,
  message: string,
  { facts, now }: World,
): string | null {
  if (message === 'unresolved') return 'payment.unresolved';
  if (message !== 'verdict') return null;
  const answers = state.position?.answers ?? {};
  const outcome = (of: typeof answers) => outcomeNow(of, facts.fleet, isDoubtful(state, now));
  const isOnlyUnread = isUnread(answers) && outcome(asIfRead(answers)) === 'failed';
  return isOnlyUnread ? 'payment.unread' : paymentWords(outcome(answers));
}
