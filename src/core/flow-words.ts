import type { Say } from './effect.ts';
import type { Flow, Tell } from './flow.ts';
import { type Doubt, doubtOf, outcomeNow, paymentWords } from './money.ts';
import { hotlineValues } from './notice.ts';
import { attemptValues } from './payment-attempts.ts';
import type { ConversationState, Position } from './state.ts';
import type { FleetAnswer } from './terminal.ts';
import { isPastIt } from './late-reminder.ts';
import { timeValues } from './wanted-time.ts';
import { terminalInTalk, terminalValues, type World } from './world.ts';

/** `verdict` is a text a flow does not name itself: the money rule does. */
export function tellSay(state: ConversationState, flow: Flow, step: Tell, world: World): Say {
  const found = terminalInTalk(state, world);
  const words = moneyWords(state, step.say, world) ?? `flow.${flow.id}.${step.say}`;
  return {
    type: 'say',
    message: words,
    values: {
      ...terminalValues(found.kind === 'one' ? found.terminal : null),
      ...timeValues(state.position),
      isLate: isPastIt(state.position, world) ? 'yes' : 'no',
      ...attemptValues(state.position, world),
      // Where live status speaks against the merchant, both times are said.
      toldAt: world.now,
      outcome: state.remote?.outcome ?? 'waiting',
      ...hotlineValues(world),
      linked: world.facts.merchant === null ? 'no' : 'yes',
    },
    ...(step.picture === undefined ? {} : { picture: step.picture }),
  };
}

function moneyWords(
  state: ConversationState,
  message: string,
  { facts, now }: World,
): string | null {
  if (message !== 'verdict') return null;
  const answers = state.position?.answers ?? {};
  const doubt = doubtOf(state, now);
  const outcome = outcomeNow(answers, facts.fleet, doubt);
  return doubt.isUnread && isFailedElse(answers, facts.fleet, doubt)
    ? 'payment.unread'
    : paymentWords(outcome);
}

/** Whether it would have come to a failure, had everything been understood: the last question was passed over then. */
function isFailedElse(
  answers: Position['answers'],
  fleet: FleetAnswer | null,
  doubt: Doubt,
): boolean {
  const all = { otherwise: 'notTaken', ...answers };
  return outcomeNow(all, fleet, { ...doubt, isUnread: false }) === 'failed';
}
