import { digestOf } from '../core/digest.ts';
import type { Say } from '../core/effect.ts';
import { isoOf, minutesSince } from '../core/moment.ts';
import type { Notice } from '../core/notice.ts';
import type { ConversationState } from '../core/state.ts';
import type { Wording } from './compose.ts';

/** So many replies back a line counts as told, and for so long. */
const REPLIES = 3;
const TOLD_MINUTES = 30;

/** The lines of the last replies of this talk, as digests; null: none counts any more. */
export function linesToldIn(
  state: ConversationState,
  now: Wording['now'],
): ReadonlySet<number> | null {
  const replies = repliesIn(state, now);
  return replies.length === 0 ? null : new Set(replies.flat());
}

function repliesIn(
  { told }: ConversationState,
  now: Wording['now'],
): readonly (readonly number[])[] {
  return told !== undefined && minutesSince(told.at, now) < TOLD_MINUTES ? told.lines : [];
}

/** The talk with the lines of this reply; what was left out of it as told counts on. */
export function withLinesTold(
  state: ConversationState,
  lines: readonly string[],
  now: Wording['now'],
): ConversationState {
  if (lines.length === 0) return state;
  const before = repliesIn(state, now).slice(1 - REPLIES);
  return { ...state, told: { lines: [...before, lines.map(digestOf)], at: isoOf(now) } };
}

/** A bubble with what it says, and where its words come from. */
interface Worded {
  readonly say: Say;
  /** As it is said. */
  readonly text: string;
  /** The same, to be told from other lines. */
  readonly plain: string;
}

/**
 * What stood in one of the last replies is not said once more below another answer, and no bubble twice in one reply. The first
 * line answers, and stays; where it is the same as well, all of it was asked for again, unless that line has answered alone. How the deadline is said in short is `deadline-told.ts`.
 */
export function withoutLinesTold(
  worded: readonly Worded[],
  told: ReadonlySet<number>,
  notice: Notice,
  deadline: string,
): readonly string[] {
  const above = new Set<number>();
  return worded.map(({ say, text, plain }) => {
    const lines = plain.split('\n');
    const digests = lines.map(digestOf);
    const isAbove = digests.every((line) => above.has(line));
    for (const line of digests) above.add(line);
    if (!BESIDE.test(say.message) || isList(lines)) return text;
    if (isAbove && isOnlyWords(say, text, notice)) return '';
    const isTold = digests.map((line) => told.has(line));
    if (isTold[0] === true && !ANSWERS_ALONE.has(say.message)) return text;
    const isKept = (line: string, at: number): boolean =>
      at === 0 ||
      isTold[at] !== true ||
      leadsOn(line, notice) ||
      lines[at]?.includes(deadline) === true;
    return text.split('\n').filter(isKept).join('\n');
  });
}

/** What is true in general: no step, no ticket, no number of a person, and no moment that was asked of. */
const BESIDE =
  /^(?:topic\.(?:update|os|firmware|prep\.(?!powercycle)|app\.(?!payment|closes))|plainly\.|putOff\.|dialog\.|worry\.|notInNotice\.|running\.(?:keepPower|usual|weak|inTime|meanwhile)$|own\.|asSeen\.|notOffered\.|charge\.)/u;

const ANSWERS_ALONE: ReadonlySet<string> = new Set([
  'putOff.plainly',
  'topic.os.skip',
  'worry.itself',
]);

function isList(lines: readonly string[]): boolean {
  return lines.some((line) => /^(?:[・\-•]|\d+ )/u.test(line));
}

function isOnlyWords({ call, open, photo, numbered }: Say, text: string, notice: Notice): boolean {
  return !call && !open && !photo && !numbered && !text.split('\n').some((l) => leadsOn(l, notice));
}

/** A question, a number to be called, or the history of payments, which stands by its Japanese name in every language. */
function leadsOn(line: string, { hotline, otherServices }: Notice): boolean {
  if (line.includes(hotline.phone) || line.includes(otherServices.phone)) return true;
  return /決済履歴|(?:か。|[?？])$/u.test(line);
}
