import { isOfAmountTold } from './amount-told.ts';
import type { Choice, HandOffReason, Values, Words } from './effect.ts';
import { isMinded } from './against.ts';
import { stillCounts, momentOf } from './moment.ts';
import { MONEY_FLOW, STATED, RECOGNISED } from './money-flow.ts';
import { doubtOf, isPartTold, recognisedOutcome } from './money.ts';
import type { ConversationState, Position } from './state.ts';
import { nameOf, type FleetAnswer, type PaymentAttempt } from './terminal.ts';
import type { World } from './world.ts';

/** As many as can be told apart at a glance. */
const MOST_SHOWN = 3;

/** The newest attempts that the fleet tells of, of all terminals of the shop: nobody knows yet which is meant. */
export function recentAttempts(fleet: FleetAnswer | null): readonly PaymentAttempt[] {
  const newestFirst = attemptsOf(fleet).toSorted((a, b) => b.at.toMillis() - a.at.toMillis());
  return newestFirst.slice(0, MOST_SHOWN);
}

/** None is offered, or told of, out of a part. */
export function attemptsOf(fleet: FleetAnswer | null): readonly PaymentAttempt[] {
  return fleet?.kind === 'known' && !isPartTold(fleet) ? (fleet.payments ?? []) : [];
}

/** A button for each of them, in the place of the one that stands for them. */
export function attemptChoices(
  choices: readonly Choice[],
  { facts: { fleet } }: World,
): readonly Choice[] {
  return choices.flatMap((choice) =>
    choice.id === THIS_ONE
      ? recentAttempts(fleet).map((attempt) => ({
          ...choice,
          id: `${THIS_ONE}:${attempt.id}`,
          values: valuesOf(attempt),
        }))
      : [choice],
  );
}

const THIS_ONE = 'step:thisOne';

/** What a text may say of the attempt that was recognised. */
export function attemptValues(position: Position | null, { facts: { fleet } }: World): Values {
  const { answers = {} } = position ?? {};
  if (answers['which'] !== 'thisOne' || fleet?.kind !== 'known') return {};
  const attempt = attemptsOf(fleet).find(({ id }) => id === answers[RECOGNISED]);
  if (attempt === undefined) return {};
  return {
    ...attemptTold(attempt, fleet),
    attemptOutcome: outcomeTold(attempt, answers, fleet),
  };
}

/** Which attempt it is: when, how much, how, and where there are several terminals, on which. */
export function attemptTold(
  attempt: PaymentAttempt,
  { terminals }: Extract<FleetAnswer, { kind: 'known' }>,
): Values {
  const terminal = terminals.find(({ id }) => id === attempt.terminalId);
  const isOneOfMany = terminals.length > 1 && terminal !== undefined;
  return {
    ...valuesOf(attempt),
    ...(isOneOfMany ? { attemptOn: 'several', attemptTerminal: nameOf(terminal) } : {}),
  };
}

/** Why it is not known is said as it is: a result that has come, and may be another payment's, is not still to come. */
function outcomeTold(
  { id, amountYen }: PaymentAttempt,
  answers: Position['answers'],
  fleet: FleetAnswer,
): string {
  const outcome = recognisedOutcome(answers, fleet);
  if (outcome !== 'unknown') return outcome;
  if (!isOfAmountTold(answers, amountYen)) return 'otherAmount';
  const isTwin = attemptsOf(fleet).some((one) => one.id !== id && one.amountYen === amountYen);
  return isTwin ? 'twin' : outcome;
}

/** For staff: which payment it is, what the merchant has said of its history and of the customer, and what was allowed. */
export function paymentLines(
  state: ConversationState,
  reason: HandOffReason,
  world: World,
): readonly Words[] {
  const { allowedRetryAt, position } = state;
  if (reason !== 'paymentUnknown' && position?.flow !== MONEY_FLOW) return [];
  const allowed = stillCounts(allowedRetryAt, world.now) && allowedRetryAt !== null;
  return [
    ...answerLines(position, world),
    ...(allowed
      ? [{ message: 'summary.payment.allowed', values: { at: momentOf(allowedRetryAt) } }]
      : []),
    ...(isMinded(state, 'void', world.now) ? [{ message: 'summary.payment.void' }] : []),
    ...(doubtOf(state, world.now).isUnread ? [{ message: 'summary.payment.unread' }] : []),
  ];
}

function answerLines(position: Position | null, world: World): readonly Words[] {
  if (position?.flow !== MONEY_FLOW) return [];
  const values = attemptValues(position, world);
  const told = (step: 'history' | 'customer' | 'otherwise', message: string): readonly Words[] => {
    const answer = position.answers[step] ?? position.answers[`${STATED}${step}`];
    return answer === undefined ? [] : [{ message, values: { told: answer } }];
  };
  return [
    ...(values['hasAttempt'] === 'yes' ? [{ message: 'summary.payment.attempt', values }] : []),
    ...(position.answers['which'] === 'other' ? [{ message: 'summary.payment.notListed' }] : []),
    ...told('history', 'summary.payment.history'),
    ...told('customer', 'summary.payment.customer'),
    ...told('otherwise', 'summary.payment.otherwise'),
  ];
}

function valuesOf({ at, amountYen, method }: PaymentAttempt): Values {
  return {
    hasAttempt: 'yes',
    attemptAt: at,
    amount: amountYen,
    method: method === 'other' ? '' : { message: `payment.method.${method}` },
    hasMethod: method === 'other' ? 'no' : 'yes',
  };
}

/** One of the recent payments is meant. */
export function recognising(state: ConversationState, attempt: string): ConversationState {
  const { position } = state;
  if (position === null) return state;
  return {
    ...state,
    position: { ...position, answers: { ...position.answers, [RECOGNISED]: attempt } },
  };
}
