import { digestOf } from '../core/digest.ts';
import { isOfMoney } from '../core/doubt.ts';
import { matchOffer, plain } from '../core/offer.ts';
import { linesToldIn } from './lines-told.ts';
import { nearnessOf } from '../core/nearness.ts';
import { isoOf, minutesSince } from '../core/moment.ts';
import { phaseAt } from '../core/notice.ts';
import type { ConversationEvent } from '../core/event.ts';
import type { ConversationState } from '../core/state.ts';
import type { Composed, Wording } from './compose.ts';

/** So long the deadline counts as told: meanwhile it is said in short, and not beside what was asked; the hotline's hours as well. */
const TOLD_MINUTES = 30;

/** What a merchant asks soon after, in the same language, is answered with the deadline in short, and without the hours of the hotline. */
export function inShort(
  wording: Wording,
  { type, text, reading }: Asked,
  state: ConversationState,
): Wording {
  const { deadlineSaidAt, hoursSaidAt, language } = state;
  const isRead = type === 'merchantAsked' && wording.locale.language === language;
  const isTold = (at: string | undefined): boolean => {
    const since = at === undefined ? -1 : minutesSince(at, wording.now);
    return isRead && since >= 0 && since < TOLD_MINUTES;
  };
  // 電話したほうがいい? is answered with them.
  const isOfPhone = reading?.topics.includes('hotline') ?? false;
  const isHoursTold = isTold(hoursSaidAt) && !isOfPhone;
  const isAnew = !isRead || isAskedAnew(text ?? '', reading, state);
  const isPast = phaseAt(wording.notice, wording.now) === 'blocked';
  const linesTold = isAnew || isPast ? null : linesToldIn(state, wording.now);
  return { ...wording, isDeadlineTold: isTold(deadlineSaidAt), isHoursTold, linesTold };
}

/** もう一回, the same words once more, or a button: all of it is said; and beside a payment, too. */
function isAskedAnew(text: string, reading: Asked['reading'], state: ConversationState): boolean {
  if (reading?.command === 'repeat' || matchOffer(state.offer, text) !== null) return true;
  return state.said?.to === digestOf(plain(text)) || isOfMoney(state);
}

interface Asked {
  readonly type: ConversationEvent['type'];
  readonly text?: string;
  readonly reading?: { readonly topics: readonly string[]; readonly command?: string | null };
}

/** The talk, once it was said with its moment, or when the hotline answers. */
export function withDeadlineTold(
  state: ConversationState,
  composed: Composed | null,
  now: Wording['now'],
): ConversationState {
  if (composed === null) return state;
  const { tellsDeadline, tellsHours } = composed;
  return {
    ...state,
    ...(tellsDeadline ? { deadlineSaidAt: isoOf(now) } : {}),
    ...(tellsHours ? { hoursSaidAt: isoOf(now) } : {}),
  };
}

/** The words for the deadline, with its moment or in short. */
export function deadlineWords({ notice, now }: Wording): Deadline {
  const isTonight = nearnessOf(notice.skipEnds, now) === 'nearness.midnight';
  return isTonight
    ? { full: 'lastMoment.tonight', short: 'lastMoment.tonightToldBefore' }
    : { full: 'lastMoment.date', short: 'lastMoment.dateToldBefore' };
}

/**
 * Below the answer itself, the deadline that was told a moment ago is said in short, and a line of
 * nothing else not at all. Past it, that nothing can be paid is said each time as it stands.
 */
export function deadlineInShort(text: string, deadline: Deadline, wording: Wording): string {
  const isPast = phaseAt(wording.notice, wording.now) === 'blocked';
  if (wording.isDeadlineTold !== true || isPast || !text.includes(deadline.full)) return text;
  const [answer = '', ...lines] = text.split('\n');
  const kept = lines.filter((line) => !isBeside(line, deadline));
  return [answer, ...kept.map((line) => line.replace(deadline.full, deadline.short))].join('\n');
}

interface Deadline {
  readonly full: string;
  readonly short: string;
}

/**
 * It says nothing else: no other figure, no second sentence, no entry of a list (・). A line that
 * begins with it says what was asked.
 */
function isBeside(line: string, { full }: Deadline): boolean {
  const rest = line.replace(full, '');
  return rest !== line && !line.startsWith(full) && NOTHING_ELSE.test(rest);
}

const NOTHING_ELSE = /^[^\d・。.]+[。.]?$/u;
