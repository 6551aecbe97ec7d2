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

/** Why a lesson cannot be taught, in Japanese, every mistake at once; empty: it can. */
export function mistakesIn(
  lesson: Lesson,
  content: Content,
  read: ReadNow,
  now: DateTime,
): readonly string[] {
  const ofLines = lesson.lines.flatMap((line) => inLine(line, lesson.topic, read));
  return [
    ...howMany(lesson),
    ...new Set(ofLines),
    ...(lesson.kind === 'card'
      ? inCard(lesson.card, lesson, content, now)
      : inTopic(lesson.topic, content)),
  ];
}

function howMany({ lines }: Lesson): readonly string[] {
  if (lines.length === 0) return ['質問の例を1つ以上入れてください。'];
  return lines.length > MOST_LINES ? [`質問の例は${MOST_LINES}個までです。`] : [];
}

function inTopic(topic: string, { topics }: Content): readonly string[] {
  return topic in topics ? [] : ['選ばれた話題はありません。'];
}

function inLine(line: string, topic: string, read: ReadNow): readonly string[] {
  if (!/\p{L}/u.test(line)) return ['文字のない例は教えられません。'];
  if (Array.from(line).length > LONGEST_LINE) return [`例は1つ${LONGEST_LINE}文字までです。`];
  if (/\[(?:カード番号|電話番号|メール)\]/.test(line))
    return ['伏せ字([カード番号]など)の入った例は教えられません。その部分を消してください。'];
  return isUrgent(topic) || !isUrgentNow(line, read)
    ? []
    : [
        `「${line}」は、いま決済の不安か担当者への相談として聞かれています。ほかの話題としては教えられません。`,
      ];
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
): readonly string[] {
  const mistakes = [...inLabel(card.label), ...inText(card.text, content)];
  if (mistakes.length > 0) return mistakes;
  const said = saidNow(card, lesson, content, now);
  return typeof said === 'string' ? inWords(said, content, now) : said;
}

function inLabel(label: string): readonly string[] {
  const length = Array.from(label).length;
  if (length === 0) return ['ボタンの名前を入れてください。'];
  const mistakes = length > LONGEST_LABEL ? [`ボタンの名前は${LONGEST_LABEL}文字までです。`] : [];
  return /[{}\d０-９]/.test(label)
    ? [...mistakes, 'ボタンの名前に数字や{ }は使えません。']
    : mistakes;
}

function inText(text: string, { notice }: Content): readonly string[] {
  const mistakes: string[] = [];
  const length = Array.from(text).length;
  if (length === 0) mistakes.push('答えの文を入れてください。');
  if (length > LONGEST_TEXT) mistakes.push(`答えの文は${LONGEST_TEXT}文字までです。`);
  if (
    /[\d０-９〇一二三四五六七八九十百]+\s*(?:時|分|日|月|%|％|円|パーセント|歳|回目)|[\d０-９]/u.test(
      text.replaceAll(/\{[^}]*\}/g, ''),
    )
  )
    mistakes.push('日付・時刻・数字は直接書けません。「お知らせの値」から入れてください。');
  if (/ご連絡(?:し|いた|差し上げ)|折り返し|お電話(?:し|いた|差し上げ)/.test(text))
    mistakes.push('こちらから連絡する約束は書けません。');
  const facts = factValues(notice);
  for (const name of namesIn(text)) {
    if (!(name in facts)) mistakes.push(`{${name}}という値はお知らせにありません。`);
    else if (DateTime.isDateTime(facts[name]) && !isDated(text, name))
      mistakes.push(`{${name}}は、{${name}, date, dayTime}のように書いてください。`);
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
): string | readonly string[] {
  const { notice } = content;
  const alone = withLesson(NOTHING_TAUGHT, { ...lesson, kind: 'card', card });
  try {
    const { locale } = withTaught(content, alone, 0);
    return locale.say(`topic.${lesson.topic}`, factValues(notice), phaseAt(notice, now));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return ['{ }の書き方が正しくありません。'];
  }
}

/** The money rule, and what the notice says otherwise. */
function inWords(said: string, { notice }: Content, now: DateTime): readonly string[] {
  const plain = canonical(said);
  const phase = phaseAt(notice, now);
  const facts = { now: { words: '', value: { kind: 'now', at: now, phase } } } as const;
  const money = checkMoney(plain).map(
    ({ what }) =>
      `「${what}」は書けません。決済をやり直してよいかは、履歴を確かめる手順だけが伝えます。`,
  );
  const claims = checkClaims(plain, facts)
    .filter(({ about }) => about === 'contradiction')
    .map(({ what }) => `「${what}」は、お知らせの内容と合いません。`);
  return [...money, ...claims];
}
