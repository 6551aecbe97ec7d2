import { CHARGE_FLOW, RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { MENU, offerChoice, topicChoice } from './choices.ts';
import type { Choice } from './effect.ts';
import { isPastDeadline } from './notice.ts';
import { isNearUpdate } from './of-update.ts';
import { CHECK } from './if-stopped.ts';
import { allComeTo, mustCharge, UNDER_WAY } from './to-tell.ts';
import { isAllUpdated, terminalsTold, type World } from './world.ts';

/** What an answer has for buttons: its own, what may have been meant as well, and what its card offers. */
export interface Below {
  readonly cards: readonly string[];
  readonly own: readonly Choice[];
  readonly suggested: readonly string[];
  /** An update was told to run: what the fleet sees tells more. */
  readonly isRunning: boolean;
  /** Staff look into a payment: nothing leads to switching its terminal off. */
  readonly isLeft: boolean;
  /** Its history is to be read first: in place of those its check is offered. */
  readonly isUnread: boolean;
}

/** Only what can help now, and each thing once, by whichever of two names says what it does. */
export function offersBelow(
  { cards, own, suggested, isRunning, isLeft, isUnread }: Below,
  world: World,
): readonly Choice[] {
  if (cards.includes('oos') && cards.every((card) => NOT_OURS.has(card))) return WAY_BACK;
  const isOver = isPastDeadline(world);
  const isOfUse = (offer: string) => !isOver || !OVER.has(offer);
  const strange = cards.length === 1 ? CANNOT_HELP[cards[0] ?? ''] : undefined;
  // The way to a person is on every reply.
  const meant = suggested
    .filter((topic) => topic !== 'handoff' && isOfUse(topic) && !strange?.has(topic))
    .filter((topic) => !(isOver ? LATE_ASIDE : ASIDE).has(topic) || !cards.every(isNearUpdate))
    .map(topicChoice);
  const offers = cards
    .flatMap((card) => world.facts.topics[card]?.offers ?? [])
    .filter(isOfUse)
    .map(offerChoice);
  const isNamed = own.some(({ id }) => id.startsWith('begin:'));
  const mayBegin = !isNamed && !(isRunning && terminalsTold(world).length === 0);
  const fitting = [...own, ...meant, ...offers].filter(
    ({ id }) => fitsSeen(id, world) && (mayBegin || !BEGINS.has(id)),
  );
  const kept = isLeft || isUnread ? withoutSwitchingOff(fitting, isUnread) : fitting;
  return eachOnce(kept, world);
}

function withoutSwitchingOff(choices: readonly Choice[], isUnread: boolean): readonly Choice[] {
  const others = choices.filter(({ id }) => !SWITCHES_OFF.has(id));
  return isUnread && others.length < choices.length ? [CHECK, ...others] : others;
}

/** Nothing leads to beginning what the fleet sees to run or to be done, nor what would end in an error for want of charge. */
function fitsSeen(id: string, world: World): boolean {
  if (mustCharge(world)) return !BEGINS.has(id);
  const isOfBefore = BEGINS.has(id) || HELPS_BEFORE.has(id);
  // Where the app alone is left, only a restart helps.
  if (!allComeTo(UNDER_WAY, world)) return !isAllUpdated(world) || RESTARTS.has(id) || !isOfBefore;
  return !isOfBefore;
}

const BEGINS: ReadonlySet<string> = new Set([`flow:${UPDATE_FLOW}`, 'topic:flow.update']);
const SWITCHES_OFF: ReadonlySet<string> = new Set([
  ...BEGINS,
  `flow:${RESTART_FLOW}`,
  'topic:flow.restart',
  'topic:prep.powercycle',
]);
const RESTARTS: ReadonlySet<string> = new Set([`flow:${RESTART_FLOW}`, 'topic:flow.restart']);
const HELPS_BEFORE: ReadonlySet<string> = new Set([
  `flow:${CHARGE_FLOW}`,
  `flow:${RESTART_FLOW}`,
  'topic:flow.battery',
  'topic:flow.restart',
  'topic:firmware.launched_early',
  'topic:os.skip',
  'topic:prep.charge',
  'topic:prep.powercycle',
  'topic:update.how',
  'topic:update.timing',
  'topic:update.when',
]);

/** What is not ours is met by the way back to what is: a row of buttons that have nothing to do with it helps nobody. */
const WAY_BACK: readonly Choice[] = [CHECK, MENU];
const NOT_OURS: ReadonlySet<string> = new Set(['oos', 'greeting']);

/** After the deadline nothing is put off any more, and nobody asks when it begins. */
const OVER: ReadonlySet<string> = new Set(['os.skip', 'reminder', 'update.when', 'update.timing']);

/** Suggested by no more than a likeness of words, below what is answered of the update: another's business, and past the deadline whatever takes no payment further. */
const ASIDE: ReadonlySet<string> = new Set(['other_service', 'statement']);
const LATE_ASIDE: ReadonlySet<string> = new Set([
  ...ASIDE,
  'app.closes',
  'app.email',
  'update.purpose',
]);

const ELSEWHERE = ['other_service', 'statement', 'app.email', 'update.purpose'] as const;

/** What a weak likeness of words may suggest below an answer, and leads away from what is asked. */
const CANNOT_HELP: Readonly<Record<string, ReadonlySet<string>>> = {
  'update.error': new Set([...ELSEWHERE, 'reminder']),
  'firmware.launched_early': new Set([...ELSEWHERE, 'reminder']),
  'prep.powercycle': new Set([...ELSEWHERE, 'os.dialog']),
  'update.required': new Set(['prep.network', 'statement', 'app.email']),
};

/** 端末の更新 and 端末の更新をはじめる lead to the same talk. */
function eachOnce(choices: readonly Choice[], { facts }: World): readonly Choice[] {
  const ids = new Set(choices.map(({ id }) => id));
  return choices.filter(({ id }, i) => {
    const topic = id.startsWith(TOPIC) ? id.slice(TOPIC.length) : '';
    const flow = facts.topics[topic]?.flow ?? null;
    const isNamedBetter = flow !== null && ids.has(`flow:${flow}`);
    return !isNamedBetter && choices.findIndex((other) => other.id === id) === i;
  });
}

const TOPIC = 'topic:';
