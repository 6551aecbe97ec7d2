import { DateTime } from 'luxon';
import type { Content } from '../content/load.ts';
import { namesIn } from '../content/locale.ts';
import { ContentError } from '../content/yaml-file.ts';
import { phaseAt } from '../core/notice.ts';
import { NOTHING_TAUGHT, withLesson, type Lesson, type TaughtCard } from '../core/taught.ts';
import { factValues } from '../core/words.ts';
import { checkClaims } from '../understanding/check-claims.ts';
import { checkMoney } from '../understanding/check-money.ts';
import { canonical } from '../understanding/check-spelling.ts';
import { isUrgent } from '../understanding/zones.ts';
import { mistakes as why, type Mistake } from './lesson-mistakes.ts';
import { withTaught } from './overlay.ts';

/** How a message is read now, without a talk around it. */
export type ReadNow = (text: string) => {
  readonly topics: readonly string[];
  readonly suggested: readonly string[];
};

const MOST_LINES = 20;
const LONGEST_LINE = 200;
/** LINE shows no more of a button. */
const LONGEST_LABEL = 20;
/** Nobody reads a paragraph (two full bubbles). */
const LONGEST_TEXT = 240;

/** Why a lesson cannot be taught, every mistake at once; empty: it can. */
export function mistakesIn(
  lesson: Lesson,
  content: Content,
  read: ReadNow,
  now: DateTime,
): readonly Mistake[] {
  const ofLines = lesson.lines.flatMap((line) => inLine(line, lesson.topic, read));
  return [
    ...howMany(lesson),
    ...new Map(ofLines.map((mistake) => [mistake.ja, mistake])).values(),
    ...(lesson.kind === 'card'
      ? inCard(lesson.card, lesson, content, now)
      : inTopic(lesson.topic, content)),
  ];
}

function howMany({ lines }: Lesson): readonly Mistake[] {
  if (lines.length === 0) return [why.noLines];
  return lines.length > MOST_LINES ? [why.manyLines(MOST_LINES)] : [];
}

function inTopic(topic: string, { topics }: Content): readonly Mistake[] {
  return topic in topics ? [] : [why.noTopic];
}

function inLine(line: string, topic: string, read: ReadNow): readonly Mistake[] {
  if (!/\p{L}/u.test(line)) return [why.noLetters];
  if (Array.from(line).length > LONGEST_LINE) return [why.longLine(LONGEST_LINE)];
  if (/\[(?:カード番号|電話番号|メール)\]/.test(line)) return [why.masked];
  return isUrgent(topic) || !isUrgentNow(line, read) ? [] : [why.urgent(line)];
}

/** A payment in doubt and a wish for a person must never be taught away. */
function isUrgentNow(line: string, read: ReadNow): boolean {
  const { topics, suggested } = read(line);
  const [nearest] = [...topics, ...suggested];
  return (
    topics.some(isUrgent) ||
    topics.includes('unsafe') ||
    (nearest !== undefined && isUrgent(nearest))
  );
}

function inCard(
  card: TaughtCard,
  lesson: Lesson,
  content: Content,
  now: DateTime,
): readonly Mistake[] {
  const mistakes = [...inLabel(card.label), ...inText(card.text, content)];
  if (mistakes.length > 0) return mistakes;
  const said = saidNow(card, lesson, content, now);
  return typeof said === 'string' ? inWords(said, content, now) : said;
}

function inLabel(label: string): readonly Mistake[] {
  const length = Array.from(label).length;
  if (length === 0) return [why.noLabel];
  const mistakes = length > LONGEST_LABEL ? [why.longLabel(LONGEST_LABEL)] : [];
  return /[{}\d０-９]/.test(label) ? [...mistakes, why.labelFigures] : mistakes;
}

function inText(text: string, { notice }: Content): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const length = Array.from(text).length;
  if (length === 0) mistakes.push(why.noText);
  if (length > LONGEST_TEXT) mistakes.push(why.longText(LONGEST_TEXT));
  if (
    /[\d０-９〇一二三四五六七八九十百]+\s*(?:時|分|日|月|%|％|円|パーセント|歳|回目)|[\d０-９]/u.test(
      text.replaceAll(/\{[^}]*\}/g, ''),
    )
  )
    mistakes.push(why.figures);
  if (/ご連絡(?:し|いた|差し上げ)|折り返し|お電話(?:し|いた|差し上げ)/.test(text))
    mistakes.push(why.promise);
  const facts = factValues(notice);
  for (const name of namesIn(text)) {
    if (!(name in facts)) mistakes.push(why.noFact(name));
    else if (DateTime.isDateTime(facts[name]) && !isDated(text, name))
      mistakes.push(why.undated(name));
  }
  return mistakes;
}

function isDated(text: string, name: string): boolean {
  return new RegExp(`\\{\\s*${name}\\s*,\\s*date\\s*,\\s*(?:day|time|dayTime|moment)\\s*\\}`).test(
    text,
  );
}

/** As a merchant would read it now, or why it cannot be said. */
function saidNow(
  card: TaughtCard,
  lesson: Lesson,
  content: Content,
  now: DateTime,
): string | readonly Mistake[] {
  const { notice } = content;
  const alone = withLesson(NOTHING_TAUGHT, { ...lesson, kind: 'card', card });
  try {
    const { locale } = withTaught(content, alone, 0);
    return locale.say(`topic.${lesson.topic}`, factValues(notice), phaseAt(notice, now));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return [why.braces];
  }
}

/** The money rule, and what the notice says otherwise. */
function inWords(said: string, { notice }: Content, now: DateTime): readonly Mistake[] {
  const plain = canonical(said);
  const phase = phaseAt(notice, now);
  const facts = { now: { words: '', value: { kind: 'now', at: now, phase } } } as const;
  const money = checkMoney(plain).map(({ what }) => why.money(what));
  const claims = checkClaims(plain, facts)
    .filter(({ about }) => about === 'contradiction')
    .map(({ what }) => why.contradiction(what));
  return [...money, ...claims];
}
