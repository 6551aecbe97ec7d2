import type { Language } from '../language.ts';
import type { DayFigures, Figures } from '../wire/figures.ts';
import type { Cell } from './csv.ts';
import type { NumberWords } from './number-words.ts';
import type { TicketWords } from './ticket-words.ts';

/** What is plotted: a value of each series at each place of the axis. */
export interface Plot {
  readonly kind: 'bars' | 'lines' | 'stack' | 'ranking';
  readonly series: readonly { readonly key: string; readonly name: string }[];
  readonly points: readonly Readonly<Record<string, string | number | null>>[];
}

/** One plot with the table that says the same. */
export interface Sheet {
  readonly id: keyof NumberWords['sheets'];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly plot: Plot;
  /** Nothing was counted. */
  readonly isEmpty: boolean;
}

interface Reading {
  readonly words: NumberWords;
  readonly tickets: Pick<TicketWords, 'reasons'>;
  readonly language: Language;
}

/** The figures of a period as tables and plots, in the order of the page. */
export function toSheets(figures: Figures, reading: Reading): readonly Sheet[] {
  const { words } = reading;
  const { columns } = words;
  const byDay = dayTables(figures.days, words);
  return [
    byDay('contained', 'lines', [
      ['talks', columns.talks, null],
      ['handedOff', columns.handedOff, null],
      ['contained', columns.contained, percent],
    ]),
    ofReasons(figures, reading),
    byDay('reply', 'bars', [
      ['replyMedian', columns.median, null],
      ['replyMost', columns.most, null],
    ]),
    byDay('end', 'bars', [
      ['endMedian', columns.median, null],
      ['endMost', columns.most, null],
    ]),
    ofTopics(figures, reading),
    ofHeard(figures, words),
    byDay('updated', 'lines', [
      ['updated', columns.newly, null],
      ['updatedSoFar', columns.soFar, null],
    ]),
    ofRatings(figures.days, words),
    byDay('pushes', 'bars', [['pushes', columns.pushes, null]]),
  ];
}

type NumberOfDay = Exclude<keyof DayFigures, 'day' | 'ratings'>;
type Column = readonly [NumberOfDay, string, ((value: number) => number) | null];

const percent = (share: number): number => Math.round(share * 1000) / 10;
/** 2025-08-19 as 8/19: which year it is, everybody knows. */
const shortDay = (day: string): string => day.slice(5).replace(/^0?(\d+)-0?(\d+)$/, '$1/$2');

function dayTables(days: readonly DayFigures[], words: NumberWords) {
  return (id: Sheet['id'], kind: Plot['kind'], shown: readonly Column[]): Sheet => {
    const valueOf = (day: DayFigures, [key, , convert]: Column) => {
      const value = day[key];
      return value === null || convert === null ? value : convert(value);
    };
    const plotted = id === 'contained' ? shown.slice(-1) : shown;
    return {
      id,
      columns: [words.day, ...shown.map(([, name]) => name)],
      rows: days.map((day) => [day.day, ...shown.map((column) => valueOf(day, column))]),
      plot: {
        kind,
        series: plotted.map(([key, name]) => ({ key, name })),
        points: days.map((day) => ({
          at: shortDay(day.day),
          ...Object.fromEntries(plotted.map((column) => [column[0], valueOf(day, column)])),
        })),
      },
      isEmpty: days.every((day) => shown.every(([key]) => (day[key] ?? 0) === 0)),
    };
  };
}

/** Counts of named things, the most frequent first. */
function counted(
  id: Sheet['id'],
  columns: readonly [string, string],
  counts: readonly (readonly [name: string, count: number])[],
): Sheet {
  return {
    id,
    columns,
    rows: counts,
    plot: {
      kind: 'ranking',
      series: [{ key: 'count', name: columns[1] }],
      points: counts.map(([name, count]) => ({ at: name, count })),
    },
    isEmpty: counts.every(([, count]) => count === 0),
  };
}

function ofReasons({ reasons }: Figures, { words, tickets }: Reading): Sheet {
  const { columns } = words;
  return counted(
    'reasons',
    [columns.reason, columns.count],
    reasons.map(({ reason, count }) => [tickets.reasons[reason], count]),
  );
}

function ofHeard({ heard }: Figures, words: NumberWords): Sheet {
  const { columns } = words;
  const counts = new Map(heard.map((one) => [one.heard, one.count]));
  const order = ['answered', 'near', 'notKnown', 'notOurs', 'wrong'] as const;
  return counted(
    'heard',
    [columns.heard, columns.count],
    order.map((one) => [words.heard[one], counts.get(one) ?? 0]),
  );
}

const PLOTTED_TOPICS = 6;

function ofTopics({ topics, topicNames }: Figures, { words, language }: Reading): Sheet {
  const { columns } = words;
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const nameOf = (topic: string) => topicNames[topic]?.[language] ?? topic;
  const plotted = topics.slice(0, PLOTTED_TOPICS);
  return {
    id: 'topics',
    columns: [columns.topic, ...hours.map((hour) => columns.hour(hour))],
    rows: topics.map(({ topic, hours: counts }) => [nameOf(topic), ...counts]),
    plot: {
      kind: 'stack',
      series: plotted.map(({ topic }) => ({ key: topic, name: nameOf(topic) })),
      points: hours.map((hour) => ({
        at: columns.hour(hour),
        ...Object.fromEntries(
          plotted.map(({ topic, hours: counts }) => [topic, counts[hour] ?? 0]),
        ),
      })),
    },
    isEmpty: topics.length === 0,
  };
}

function ofRatings(days: readonly DayFigures[], words: NumberWords): Sheet {
  const { good, fair, bad } = words.columns;
  return {
    id: 'ratings',
    columns: [words.day, good, fair, bad],
    rows: days.map(({ day, ratings }) => [day, ratings.good, ratings.fair, ratings.bad]),
    plot: {
      kind: 'stack',
      series: [
        { key: 'good', name: good },
        { key: 'fair', name: fair },
        { key: 'bad', name: bad },
      ],
      points: days.map(({ day, ratings }) => ({ at: shortDay(day), ...ratings })),
    },
    isEmpty: days.every(({ ratings }) => ratings.good + ratings.fair + ratings.bad === 0),
  };
}
