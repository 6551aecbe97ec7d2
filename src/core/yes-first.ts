import { beforeStatus } from './before-status.ts';
import type { Effect, Lead, Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { isLastChance, isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { withoutLead } from './without-yes.ts';
import type { World } from './world.ts';

/** Who asks so that はい or いいえ is the answer hears that first, where the words that answer know which of them is true; see also `withoutLead`. */
export function withLead(
  effects: readonly Effect[],
  reading: Pick<Reading, 'signs' | 'hints' | 'time'>,
  world: World,
): readonly Effect[] {
  const at = effects.findIndex(({ type }) => type === 'say');
  const first = beforeStatus(effects, reading);
  if (first !== null) return [{ type: 'say', message: first }, ...effects];
  return withoutLead(effects, reading).map((effect, i) =>
    i === at && effect.type === 'say' ? ledBy(effect, reading, world) : effect,
  );
}

function ledBy(
  say: Say,
  { signs, hints, time }: Pick<Reading, 'signs' | 'hints' | 'time'>,
  world: World,
): Say {
  const row = ANSWERS.find(
    ({ message, asked, sign, but, isOfDay, mayWait, isLate }) =>
      message === say.message &&
      isAskedFor({ asked, sign, but }, { signs, hints }) &&
      (isOfDay !== false || time === null) &&
      (!isLate || isPastDeadline(world)) &&
      !(mayWait && isLastChance(world)),
  );
  // What is put the other way round already has its answer.
  if (row === undefined || (say.isWithoutLead && !row.turns)) return say;
  const { instead = say.message, lead, turns } = row;
  return { ...say, message: instead, lead, ...(turns ? { isWithoutLead: true } : {}) };
}

function isAskedFor(
  {
    asked,
    sign,
    but,
  }: Pick<Answer, 'asked'> & Record<'sign', Sign | undefined> & Record<'but', Hint | undefined>,
  { signs, hints }: Pick<Reading, 'signs' | 'hints'>,
): boolean {
  if (sign !== undefined && !signs.includes(sign)) return false;
  return asked.every((hint) => hints.includes(hint)) && !(but !== undefined && hints.includes(but));
}

interface Answer {
  readonly message: string;
  /** All of them. */
  readonly asked: readonly Hint[];
  /** Told as well. */
  readonly sign?: Sign;
  readonly lead: Lead;
  /** Said in its place. */
  readonly instead?: string;
  /** Its own first word is taken off before. */
  readonly turns?: true;
  /** Not where this is asked, too. */
  readonly but?: Hint;
  /** Only while there are days left to put it off: on the last one, and behind it, what comes of waiting is told. */
  readonly mayWait?: true;
  /** Only once the deadline is over. */
  readonly isLate?: true;
  /** false: 今日じゃないとだめ? has an answer of its own. */
  readonly isOfDay?: false;
}

const ANSWERS: readonly Answer[] = [
  { message: 'topic.app.auto_update', asked: ['asksIfItself', 'ofPuttingOff'], lead: 'wont' },
  { message: 'topic.app.auto_update', asked: ['asksIfItself'], lead: 'will' },
  { message: 'topic.app.auto_update', asked: ['asksIfByHand'], lead: 'needless' },
  { message: 'topic.app.auto_update', asked: ['asksIfLeft'], lead: 'may' },
  { message: 'asSeen.someDone', asked: ['asksIfMay'], lead: 'may' },
  { message: 'own.appNew', asked: ['asksIfLeft'], lead: 'may' },
  { message: 'own.appNew', asked: ['asksIfNot'], lead: 'may' },
  { message: 'worry.itself', asked: ['asksIfItself'], lead: 'wont' },
  { message: 'worry.itself', asked: ['asksIfByHand'], lead: 'needs' },
  { message: 'topic.prep.powercycle', asked: ['asksIfByHand'], lead: 'needs' },
  { message: 'topic.prep.powercycle', asked: ['asksIfNeeded'], but: 'asksIfOnly', lead: 'needs' },
  { message: 'topic.prep.powercycle', asked: ['asksIfNot'], lead: 'mayNot' },
  { message: 'topic.prep.network', asked: ['asksIfNeeded'], but: 'asksIfOnly', lead: 'needs' },
  { message: 'topic.prep.network', asked: ['asksIfNot'], lead: 'mayNot' },
  {
    message: 'topic.update.required',
    asked: ['asksIfByHand'],
    lead: 'needs',
    instead: 'topic.update.how',
  },
  { message: 'topic.update.required', asked: ['asksIfNeeded'], lead: 'needs', isOfDay: false },
  {
    message: 'topic.update.required',
    asked: ['asksIfNot'],
    lead: 'mayNot',
    instead: 'plainly.required',
    isOfDay: false,
  },
  {
    message: 'topic.prep.charge',
    asked: ['asksUncharged'],
    lead: 'may',
    instead: 'charge.unplugged',
  },
  {
    message: 'topic.prep.charge',
    asked: ['asksEarlyCharge'],
    lead: 'will',
    instead: 'charge.beforehand',
  },
  { message: 'topic.update.how', asked: ['asksIfThatIsIt'], lead: 'will' },
  { message: 'topic.update.scope', asked: ['asksIfNeeded'], lead: 'needs' },
  { message: 'running.cannotPay', asked: ['asksToPayThere'], lead: 'mayNot' },
  {
    message: 'topic.update.timing',
    asked: ['asksIfNeeded', 'ofQuietTime'],
    lead: 'needless',
    instead: 'worry.quietTime',
    mayWait: true,
  },
  {
    message: 'topic.update.timing',
    asked: ['asksIfMay', 'ofQuietTime'],
    lead: 'may',
    instead: 'worry.quietTime',
    mayWait: true,
  },
  // 今からでもできますか
  {
    message: 'topic.update.timing',
    asked: ['asksIfMay'],
    lead: 'may',
    isLate: true,
    isOfDay: false,
  },
  { message: 'running.cannotPay', asked: ['asksToStop'], lead: 'mayNot' },
  // アプリ開いて待っていい?
  { message: 'running.cannotPay', asked: ['asksIfMay'], sign: 'asksToOpen', lead: 'mayNot' },
  // お客さんのいない時間じゃないとだめ? hopes for another answer than お店閉めないとだめ?.
  { message: 'worry.quietTime', asked: ['asksIfNeeded'], but: 'asksIfOnly', lead: 'needless' },
  { message: 'worry.quietTime', asked: ['asksIfMay', 'ofQuietTime'], lead: 'may' },
  { message: 'worry.closed', asked: ['asksIfNeeded'], lead: 'needless' },
  { message: 'running.keepPower', asked: ['asksToStop'], lead: 'mayNot' },
  { message: 'running.keepPowerPerhaps', asked: ['asksToStop'], lead: 'mayNot' },
  { message: 'running.plugged', asked: ['asksToStop'], lead: 'mayNot' },
  { message: 'topic.app.closes', asked: ['asksIfItself'], lead: 'will' },
  { message: 'deadline.inTime', asked: ['asksIfLate'], lead: 'notLate', turns: true },
  {
    // 満タンじゃないとだめ?
    message: 'flow.check-battery.readEnough',
    asked: ['asksIfNeeded'],
    lead: 'needless',
    instead: 'topic.prep.charge',
  },
  { message: 'topic.hotline', asked: ['asksIfMay', 'ofAnyHour'], lead: 'will' },
  { message: 'flow.set-reminder.when.text', asked: ['asksIfMay'], lead: 'may' },
  { message: 'flow.set-reminder.when.text', asked: ['asksIfHere'], lead: 'will' },
];
