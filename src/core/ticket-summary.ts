import { cannotPay, type HarmTold } from './harm.ts';
import type { HandOffReason, Words } from './effect.ts';
import { diagnose } from './diagnose.ts';
import { paymentLines } from './payment-attempts.ts';
import { isSeveralTold } from './several-told.ts';
import type { ConversationState } from './state.ts';
import { nameOf } from './terminal.ts';
import { terminalsNow, terminalValues, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** What staff read at the head of a ticket besides the reason. No words of the merchant: the talk itself shows those, and an unsend must reach every copy. */
export function summaryOf(
  state: ConversationState,
  reason: HandOffReason,
  { waiting }: HarmTold,
  world: World,
): readonly Words[] {
  const { position, topics } = state;
  return [
    ...(isSeveralTold(state, world) ? [{ message: 'summary.payment.several' }] : []),
    ...paymentLines(state, reason, world),
    ...(cannotPay(waiting, world) ? [{ message: 'summary.cannotPay' }] : []),
    ...(waiting === null ? [] : [{ message: 'summary.counter', values: { at: waiting } }]),
    ...(position
      ? [{ message: 'summary.flow', values: { flow: { message: `name.flow.${position.flow}` } } }]
      : []),
    ...hoursOf(state, world),
    ...spokenOf(topics, reason).map((topic) => ({
      message: 'summary.topic',
      values: { topic: { message: `choice.topic.${topic}` } },
    })),
  ];
}

/** When the shop is open, as it told: who calls it back need not ask. */
function hoursOf({ reminders }: ConversationState, { now }: World): readonly Words[] {
  const today = now.setZone(TOKYO).startOf('day');
  const { opens, closes } = reminders.hours;
  const hours = [
    { message: 'summary.opens', minutes: opens },
    { message: 'summary.closes', minutes: closes },
  ];
  return hours.flatMap(({ message, minutes }) =>
    minutes === null ? [] : [{ message, values: { at: today.plus({ minutes }) } }],
  );
}

/** The last topic; that a person is wished for is the reason, and said already, and a payment in doubt is of ours. */
function spokenOf(topics: readonly string[], reason: HandOffReason): readonly string[] {
  const unsaid = reason === 'paymentUnknown' ? ['handoff', 'oos'] : ['handoff'];
  return topics.filter((topic) => !unsaid.includes(topic)).slice(-1);
}

/** How each terminal of the shop stands, or that the fleet told nothing. */
export function terminalLines(world: World): readonly Words[] {
  if (world.facts.fleet?.kind === 'silent') return [{ message: 'summary.fleetSilent' }];
  return terminalsNow(world).map(({ terminal, situation }) => ({
    message: 'summary.terminal',
    values: {
      ...terminalValues(terminal),
      terminal: nameOf(terminal),
      state: { message: `summary.state.${diagnose(situation).action}` },
    },
  }));
}
