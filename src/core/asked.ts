import { actOn, withdraw } from './act.ts';
import { PERSON, RESUME, topicChoice } from './choices.ts';
import type { ReadEvent } from './event.ts';
import { answerInFlow } from './flow-answer.ts';
import type { HandOffCause } from './hand-off.ts';
import { phaseAt } from './notice.ts';
import { isLongAgo, longAgo } from './long-ago.ts';
import { matchOffer, plain } from './offer.ts';
import type { Command } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain, back, cancel, explainWhy, help, pause, resume } from './steer.ts';
import { notUnderstood, whileWaiting } from './not-understood.ts';
import { answerTopics } from './topic-answer.ts';
import type { Decision, World } from './world.ts';

/** What is read first wins: safety, the buttons on offer, the running flow, steering, then questions. */
export function onAsked(before: ConversationState, event: ReadEvent, world: World): Decision {
  const { reading, text } = event;
  // While a person has the talk, the bot keeps still: the desk sees every word.
  if (before.handOff?.isClaimed) return { state: before, effects: [] };
  const state = { ...before, language: reading.language };
  const cause: HandOffCause = { isCustomerWaiting: reading.customerWaiting };

  if (reading.hasCardNumber) return warn(state, 'unsafe.card', world);
  if (reading.topics.length === 0 && isLongAgo(state, world)) return longAgo(state);
  const offered = meantButton(state, text, world);
  if (offered !== null) return actOn(state, offered, world, cause);
  if (reading.topics.includes('unsafe')) return warn(state, 'unsafe.refused', world);
  return inTalk(state, event, world) ?? answer(state, event, world, cause);
}

/** One of the buttons on offer, else one that the bot has at other times: typed, it still counts. */
function meantButton(state: ConversationState, text: string, { facts }: World): string | null {
  const typed = plain(text);
  const offered = matchOffer(state.offer, text);
  return offered ?? (Object.hasOwn(facts.buttons, typed) ? (facts.buttons[typed] ?? null) : null);
}

/** What belongs to the talk so far: an answer to what was asked, or a word that steers it. */
function inTalk(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const { command } = event.reading;
  return (
    answerToResume(state, command, world) ??
    answerInFlow(state, event, world) ??
    steer(state, command, world)
  );
}

/** After "go on?", はい and いいえ answer that, not the flow's own question behind it. */
function answerToResume(
  state: ConversationState,
  command: Command | null,
  world: World,
): Decision | null {
  const isAsked = state.offer?.choices.some(({ id }) => id === RESUME.id) ?? false;
  return isAsked && (command === 'yes' || command === 'no') ? consent(state, command, world) : null;
}

function answer(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
  cause: HandOffCause,
): Decision {
  const battery = batteryOf(state, { reading }, world);
  const asked = topicsOf(reading, battery !== null);
  // Who waits for a person is answered only when they ask something.
  const topics =
    state.handOff === null ? asked : asked.filter((topic) => !IS_NO_QUESTION.has(topic));
  if (topics.length > 0) {
    const answered = answerTopics(state, topics, world, { ...cause, battery });
    return reading.customerWaiting && isAboutUpdate(topics)
      ? counterFirst(answered, world)
      : answered;
  }
  if (reading.customerWaiting) return counterFirst(help(state), world);
  if (state.handOff !== null) return whileWaiting(state, world);
  if (reading.suggested.length > 0) {
    const choices = [
      ...reading.suggested.map(topicChoice),
      { ...PERSON, label: 'choice.noneOfThese' },
    ];
    return { state, effects: [{ type: 'say', message: 'maybe', choices, numbered: true }] };
  }
  return notUnderstood(state, cause, world);
}

const IS_NO_QUESTION: ReadonlySet<string> = new Set(['greeting', 'thanks', 'oos', 'handoff']);

/** A battery reading with a wish to update leads into the update, at the charge. */
function topicsOf({ topics }: ReadEvent['reading'], hasBattery: boolean): readonly string[] {
  if (!hasBattery) return topics;
  const leading = topics.filter((topic) => !isAboutUpdate([topic]));
  return [...leading, 'flow.update'];
}

function isAboutUpdate(topics: readonly string[]): boolean {
  return topics.some((topic) => /^(update|prep|os)\.|^flow\.(update|battery)$/.test(topic));
}

function batteryOf(
  state: ConversationState,
  { reading }: Pick<ReadEvent, 'reading'>,
  { facts }: World,
): 'enough' | 'low' | null {
  const { battery, topics } = reading;
  if (battery === null || state.position !== null) return null;
  if (topics.length > 0 && !isAboutUpdate(topics)) return null;
  if (battery.kind !== 'percent') return battery.kind === 'impossible' ? null : battery.kind;
  return battery.percent >= facts.notice.chargeFloorPercent ? 'enough' : 'low';
}

/** With a customer at the counter the shortest safe way comes before everything else. */
function counterFirst(decision: Decision, world: World): Decision {
  if (decision.effects.some(({ type }) => type === 'askFleet')) return decision;
  const phase = phaseAt(world.facts.notice, world.now);
  const message = phase === 'blocked' ? 'counter.cannotPay' : 'counter.payFirst';
  return { ...decision, effects: [{ type: 'say', message }, ...decision.effects] };
}

function warn(state: ConversationState, message: string, world: World): Decision {
  if (state.position === null) return { state, effects: [{ type: 'say', message }] };
  const again = askAgain(state, world);
  return { state: again.state, effects: [{ type: 'say', message }, ...again.effects] };
}

function steer(state: ConversationState, command: Command | null, world: World): Decision | null {
  switch (command) {
    case 'cancel':
      return state.handOff && !state.position ? withdraw(state) : cancel(state);
    case 'back':
      return back(state, world);
    case 'repeat':
      return askAgain(state, world);
    case 'pause':
      return pause(state);
    case 'resume':
      return resume(state, world);
    case 'why':
      return state.position ? explainWhy(state, world) : null;
    case 'skip':
      return state.position ? null : answerTopics(state, ['os.skip'], world, {});
    case 'yes':
    case 'no':
      return consent(state, command, world);
    case 'done':
      if (state.position) return null;
      return world.facts.merchant ? answerTopics(state, ['fleet.status'], world, {}) : help(state);
    case 'unsure':
    case null:
      return null;
  }
}

/** はい never means these. */
const IS_WAY_OUT: ReadonlySet<string> = new Set(['person', 'cancel', 'withdraw']);

/** はい and いいえ answer what was offered, when it was one thing. */
function consent(state: ConversationState, command: 'yes' | 'no', world: World): Decision | null {
  const offered = (state.offer?.choices ?? []).filter(({ id }) => !IS_WAY_OUT.has(id));
  const isResume = offered.some(({ id }) => id === RESUME.id);
  if (command === 'no') {
    if (isResume) return cancel(state);
    return state.position === null ? help(state) : null;
  }
  if (isResume) return resume(state, world);
  const [only, second] = offered;
  return only && !second ? actOn(state, only.id, world) : null;
}
