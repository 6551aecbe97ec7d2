import { soonestNamed } from './call-typed.ts';
import type { Say, Values } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { hotlineValues, isReceptionOnly, staffBackAt } from './notice.ts';
import { isOld } from './long-ago.ts';
import { noted } from './noted.ts';
import type { Reading } from './reading.ts';
import { onlyOffered } from './reminder-taken-back.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { wishesPayment } from './money-flow.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/** What is asked of staff, their hours and their answer, and of a ticket that was taken back: it is answered, and opens none. */
export const ofStaff: Rule = (state, event, world) => {
  const { signs, customerWaiting, topics } = event.reading;
  if (customerWaiting) return null;
  const isOfPayment = wishesPayment(topics);
  // 電話も消えてますよね?: weighed, it sounds like an app that closed.
  if (isOfPayment && !signs.includes('asksIfWithdrawn')) return null;
  return (
    takenBackAlready(state, signs, world) ?? (isOfPayment ? null : ofThem(state, event, world))
  );
};

function ofThem(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const { signs } = event.reading;
  if (asksWhom(state, event)) return said(state, whom(world));
  const beside = besideAnswer(state, event) ?? mistaken(state, event);
  if (beside !== null) return said(state, beside);
  const what = signs.includes('asksStaffOnly') ? 'staffHours.hours' : whatElse(state, signs);
  if (what !== null) return said(state, told(what, state, event, world));
  return declined(state, event);
}

/** 担当の人はいらないです, where nobody was called and nothing else is said. */
function declined(state: ConversationState, { reading }: ReadEvent): Decision | null {
  const isDropped =
    DROPS.some((sign) => reading.signs.includes(sign)) || reading.reminderWish === 'cancel';
  const isOfReminder = isDropped && state.reminders.set.length > 0;
  // やっぱいいわ, right behind a reminder that was set: that one is dropped.
  if (isOfReminder || onlyOffered(state) !== null) return null;
  const isOnly = state.handOff === null && state.position === null && reading.topics.length === 0;
  return isOnly && reading.signs.some((sign) => DECLINES.has(sign)) ? noted(state) : null;
}

const DROPS: readonly Sign[] = ['dropsAll', 'wantsCancelled'];
const DECLINES: ReadonlySet<Sign> = new Set(['wantsWithdraw', 'managesAlone']);

/** 返事は明日でいい, 担当者の名前は?: of the answer that is waited for. */
function besideAnswer(state: ConversationState, { reading }: ReadEvent): Say | null {
  const { handOff } = state;
  const { hints } = reading;
  if (handOff === null) {
    const isOfIt = hints.includes('repliesYet') || isAfterUs(state, reading);
    return isOfIt ? { type: 'say', message: 'staffHours.none' } : null;
  }
  if (handOff.reason === 'paymentUnknown') return null;
  if (hints.includes('asksWhoAnswers')) return { type: 'say', message: 'staffHours.who' };
  return hints.includes('noHurry') ? { type: 'say', message: 'staffHours.noHurry' } : null;
}

/** まだ?, どんくらい待つ, told how a person is reached: nobody has been called yet. */
function isAfterUs(state: ConversationState, { signs, hints, topics }: Reading): boolean {
  const isNear = state.position === null && OF_PEOPLE.has(state.said?.messages.at(-1) ?? '');
  // うちの順番いつ? is of the day the update comes.
  const isOfQueue = signs.includes('asksQueue') && !topics.includes('update.when');
  const isAsked = isOfQueue || signs.includes('asksAnswer');
  return isNear && isAsked && !hints.includes('ofUpdate');
}

const OF_PEOPLE: ReadonlySet<string> = new Set([
  'ourselves.bot',
  'ourselves.phone',
  'staffHours.hours',
  'staffHours.none',
]);

/** あ間違えた, right behind a ticket that was just opened: how it is taken back. */
function mistaken(
  { handOff, position, said: last }: ConversationState,
  { reading }: ReadEvent,
): Say | null {
  const isOfIt = last?.messages.includes('handOff.opened') === true && position === null;
  if (handOff === null || !isOfIt || !reading.hints.includes('onlyMistook')) return null;
  return { type: 'say', message: 'handOff.settled', values: { number: handOff.number } };
}

/** Where it leans on what was said last, that tells whose number is meant. */
function asksWhom({ topics: before }: ConversationState, { reading }: ReadEvent): boolean {
  const { signs, topics } = reading;
  const isElse = topics.includes('hotline') || signs.includes('namesOthers');
  return signs.includes('asksWhom') && !isElse && !IS_A_NUMBER.has(before.at(-1) ?? '');
}

const IS_A_NUMBER: ReadonlySet<string> = new Set(['other_service', 'oos']);

function whom(world: World): Say {
  const values = hotlineValues(world);
  return { type: 'say', message: 'staffHours.whom', values, call: 'hotline' };
}

/** 受付のみってどういう意味?, 返事はここに残る?, 携帯にかけてほしい */
function whatElse({ handOff }: ConversationState, signs: Reading['signs']): What | null {
  if (signs.includes('asksReception')) return 'staffHours.reception';
  if (handOff === null) return null;
  if (signs.includes('asksIfKept')) return 'staffHours.kept';
  return signs.includes('asksNumber') ? 'staffHours.number' : null;
}

type What = 'staffHours.hours' | 'staffHours.reception' | 'staffHours.kept' | 'staffHours.number';

/** キャンセルしといて, and 取り消せてないってこと?, once it is done. */
function takenBackAlready(
  state: ConversationState,
  signs: Reading['signs'],
  world: World,
): Decision | null {
  const { position, withdrawn, handOff } = state;
  if (position !== null || handOff !== null || withdrawn === undefined) return null;
  const isOfIt = OF_WITHDRAWN.some((sign) => signs.includes(sign));
  if (!isOfIt || isOld({ stepSince: withdrawn.at }, world)) return null;
  const values = { number: withdrawn.number };
  return said(state, { type: 'say', message: 'handOff.withdrawnAlready', values });
}

const OF_WITHDRAWN: readonly Sign[] = ['wantsCancelled', 'asksIfWithdrawn', 'wantsWithdraw'];

/** わかんなくなったら人いる? wishes for nobody yet; beside another question their hours come first. */
export function besideStaffHours(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  decided: (event: ReadEvent) => Decision,
): Decision {
  const { reading } = event;
  const isBeside =
    reading.signs.includes('asksIfStaff') && !reading.signs.includes('asksStaffOnly');
  if (!isBeside || state.handOff?.isClaimed) return decided(event);
  const topics = reading.topics.filter((topic) => !OF_STAFF.has(topic));
  const decision = decided({ ...event, reading: { ...reading, topics } });
  const isAnswered = topics.length > 0 && decision.effects.some(({ type }) => type === 'say');
  return isAnswered
    ? saidFirst(told('staffHours.hours', decision.state, event, world), decision)
    : decision;
}

const OF_STAFF: ReadonlySet<string> = new Set(['handoff', 'hotline']);

function told(
  what: What,
  state: ConversationState,
  { reading: { time, topics, suggested } }: ReadEvent,
  world: World,
): Say {
  const { hotline } = world.facts.notice;
  const isThere = !isReceptionOnly(hotline, world.now);
  const isOfPhone = [...topics, ...suggested].includes('hotline');
  const wayByPhone = isOfPhone ? 'asked' : 'yes';
  const values = {
    isThere: isThere ? 'yes' : 'no',
    staffAt: staffBackAt(hotline, world.now),
    ...hourNamed(time, world),
    waits: state.handOff === null ? 'no' : 'yes',
    phone: state.isWithoutPhone ? 'no' : wayByPhone,
  };
  const say: Say = { type: 'say', message: what, values };
  return values.phone === 'asked' ? { ...say, call: 'hotline' } : say;
}

/** 8時台に人いる?, where nobody is there then; of a day alone no hour is named. */
function hourNamed(time: Reading['time'], world: World): Values {
  const isHour = time?.kind === 'at' && time.clock !== null && 'hour' in time.clock;
  const at = isHour ? soonestNamed(time, world) : null;
  const isAway = at !== null && isReceptionOnly(world.facts.notice.hotline, at);
  return isAway ? { hour: 'away', at } : { hour: 'there' };
}

function said(state: ConversationState, say: Say): Decision {
  return withWayBack(understood({ state, effects: [say] }));
}
