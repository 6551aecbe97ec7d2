import { DateTime } from 'luxon';
import type { Choice, Effect, Say, Values, Words } from '../core/effect.ts';
import { isOfToday } from '../core/nearness.ts';
import { isLastDay, phaseAt, type Notice } from '../core/notice.ts';
import type { Offer } from '../core/state.ts';
import { tapData } from '../core/tapped.ts';
import { factValues, type Locale } from '../core/words.ts';
import { deadlineInShort, deadlineWords } from './deadline-told.ts';
import { withLead } from './lead.ts';
import { withoutLinesTold } from './lines-told.ts';
import { tellsHours, withHoursSaid, withoutHoursTold } from './hours-said.ts';
import { fewer } from './few-bubbles.ts';
import type { Bubble, Reply } from './reply.ts';

export interface Wording {
  readonly locale: Locale;
  readonly notice: Notice;
  readonly now: DateTime;
  /** The turn's number: its buttons carry it. */
  readonly turn: number;
  /** When the deadline is was told a moment ago. */
  readonly isDeadlineTold?: boolean;
  /** The hotline's hours by day were, too. */
  readonly isHoursTold?: boolean;
  /** The lines of the last replies, as digests; null: they count no more. */
  readonly linesTold?: ReadonlySet<number> | null;
}

export interface Composed {
  readonly reply: Reply;
  /** What the reply's buttons mean; null when it has none. */
  readonly offer: Offer | null;
  /** The deadline stands in it with its moment. */
  readonly tellsDeadline: boolean;
  /** The hotline's hours stand in it. */
  readonly tellsHours: boolean;
  /** What it says line by line, with what was left out as told. */
  readonly lines: readonly string[];
}

/** Words what a turn decided to say; null when it says nothing. */
export function compose(effects: readonly Effect[], wording: Wording): Composed | null {
  const says = effects.filter((effect) => effect.type === 'say');
  if (says.length === 0) return null;
  const choices = inOrder(numberedFirst(says).flatMap((say) => say.choices ?? []));
  const labels = choices.map((choice) => ({
    id: choice.id,
    label: wordOf(
      { message: choice.label, ...(choice.values ? { values: choice.values } : {}) },
      wording,
    ),
  }));
  const texts = textsOf(says, wording);
  const worded = says
    .map((say, at) => toBubble(say, texts.said[at] ?? '', labels, wording))
    .filter(({ text, photo }) => text !== '' || photo !== undefined);
  const hours = { ...wording, say: (message: string) => wordOf({ message }, wording) };
  // Who waits for a person has the whole of it in one reply.
  const isOver = effects.some(({ type }) => type === 'handOff');
  const isShort = wording.isHoursTold === true && !isOver;
  const whole = withHoursSaid(worded, hours);
  const bubbles = fewer(isShort ? withoutHoursTold(whole, hours) : whole);
  const buttons = labels.map(({ id, label }) => ({ label, data: tapData(wording.turn, id) }));
  const isNumbered = says.some((say) => say.numbered);
  const listed = labels.filter(({ id }) => says.some((say) => isListed(say, id))).length;
  return {
    reply: { bubbles, buttons },
    tellsHours: tellsHours(bubbles, hours),
    lines: texts.lines,
    tellsDeadline: bubbles.some(({ text }) => text.includes(deadlineIn(wording).full)),
    offer: labels.length === 0 ? null : { turn: wording.turn, isNumbered, listed, choices: labels },
  };
}

export function wordOf({ message, values }: Words, { locale, notice, now }: Wording): string {
  const moment = { lastDay: isLastDay(notice, now) ? 'yes' : 'no' };
  return locale.say(message, { ...factValues(notice), ...moment, ...values }, phaseAt(notice, now));
}

/** What a reply lists comes before what it only offers below: its numbers begin at 1. */
function numberedFirst(says: readonly Say[]): readonly Say[] {
  return [...says.filter((say) => say.numbered), ...says.filter((say) => !say.numbered)];
}

/** Each button once; the ways out come last. */
function inOrder(choices: readonly Choice[]): readonly Choice[] {
  const distinct = choices.filter(({ id }, i) => choices.findIndex((c) => c.id === id) === i);
  return [...distinct.filter((c) => !c.isAside), ...distinct.filter((c) => c.isAside)];
}

/** The words of each, without what was told a moment ago; and all lines, with the deadline in one length. */
function textsOf(
  says: readonly Say[],
  wording: Wording,
): { readonly said: readonly string[]; readonly lines: readonly string[] } {
  const deadline = deadlineIn(wording);
  const worded = says.map((say) => {
    const text = textOf(say, wording);
    return { say, text, plain: text.replaceAll(deadline.full, deadline.short) };
  });
  const lines = worded.flatMap(({ say, plain }) => (say.staff ? [] : plain.split('\n')));
  const told = wording.linesTold ?? new Set<number>();
  const said = withoutLinesTold(worded, told, wording.notice, deadline.short);
  return { said, lines };
}

function textOf(say: Say, wording: Wording): string {
  const values = { ...nearNow(wording), ...thatNow(say, wording), ...say.values };
  const asWritten = wordOf({ message: say.message, values }, wording);
  const words = withLead(say, asWritten, (one) => wordOf(one, wording));
  return deadlineInShort(words, deadlineIn(wording), wording);
}

function toBubble(say: Say, words: string, labels: Offer['choices'], wording: Wording): Bubble {
  const head = say.terminal === undefined || words === '' ? '' : headOf(say.terminal, wording);
  return {
    text: head + words + numbered(say, labels),
    call: say.call ? callOf(say.call, wording) : null,
    open:
      say.open === undefined
        ? null
        : { label: wordOf({ message: 'link.button' }, wording), url: say.open },
    picture: say.picture === undefined ? null : pictureIn(say.picture, wording),
    progress: say.progress ?? null,
    staff: say.staff ?? null,
    photo: say.photo,
  };
}

/** What is read at once may say 今日8:00; a button or a ticket may be read on another day. */
function nearNow(wording: Wording): Values {
  return { saidAt: wording.now, deadline: { message: deadlineWords(wording).full } };
}

/** 今日の夕方, and not 8月19日(火)の夕方, where a merchant asks of it on that day. */
function thatNow({ values }: Say, { now }: Wording): Values {
  const that = values?.['that'];
  if (!DateTime.isDateTime(that) || !isOfToday(that, now)) return {};
  return { thatTime: { message: 'thatTime.today' }, thatDay: { message: 'thatDay.today' } };
}

/** When the deadline is, in the two lengths in which it is said. */
function deadlineIn(wording: Wording): { full: string; short: string } {
  const values = { saidAt: wording.now };
  const { full, short } = deadlineWords(wording);
  const inWords = (message: string): string => wordOf({ message, values }, wording);
  return { full: inWords(full), short: inWords(short) };
}

function headOf(terminal: NonNullable<Say['terminal']>, wording: Wording): string {
  const values = typeof terminal === 'string' ? { terminal } : { ...terminal.values, terminal };
  return `${wordOf({ message: 'terminal.head', values }, wording)}\n`;
}

function pictureIn(name: string, wording: Wording): Bubble['picture'] {
  return { name, alt: wordOf({ message: `picture.${name}` }, wording) };
}

/** LINE on a PC shows no buttons: what they say is in the text too, to be typed by number. */
function numbered(say: Say, labels: Offer['choices']): string {
  // The number is the button's place in the whole reply: two lists never share one.
  const lines = labels.map(({ id, label }, i) => (isListed(say, id) ? `\n${i + 1} ${label}` : ''));
  return lines.join('');
}

/** The ways out have no number. */
function isListed({ numbered: isNumbered, choices = [] }: Say, choice: string): boolean {
  return isNumbered === true && choices.some(({ id, isAside }) => id === choice && !isAside);
}

function callOf(whom: NonNullable<Say['call']>, wording: Wording): Bubble['call'] {
  const { notice } = wording;
  return {
    label: wordOf({ message: `call.${whom}` }, wording),
    phone: whom === 'hotline' ? notice.hotline.phone : notice.otherServices.phone,
  };
}
