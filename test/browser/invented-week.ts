import type { DayFigures, Figures } from '../../src/web/wire/figures.ts';

/** Talks, handed off, reply and end (half of them, and nine of ten), newly updated: of each day of the week. */
const WEEK = [
  ['2025-08-19', 412, 31, 11.2, 14.4, 26.8, 39.1, 486],
  ['2025-08-20', 267, 20, 4.4, 6.7, 19.4, 29.6, 241],
  ['2025-08-21', 188, 9, 3.5, 6.9, 20, 26.3, 148],
  ['2025-08-22', 146, 13, 4.4, 6.6, 20.1, 30.2, 97],
  ['2025-08-23', 121, 10, 2.5, 5.9, 13.8, 24.6, 64],
  ['2025-08-24', 98, 5, 4.3, 7, 17.4, 33, 41],
  ['2025-08-25', 180, 17, 3.4, 6.9, 17.6, 25.1, 90],
] as const;

const BY_HOUR = [0, 0, 0, 0, 0, 0, 2, 9, 31, 24, 16, 9, 7, 8, 10, 8, 6, 5, 4, 3, 2, 1, 1, 0];
const ASKED = [
  ['update.when', '更新はいつ?', 1],
  ['prep.charge', '充電は何%必要?', 0.8],
  ['os.skip', 'あとに回せる?', 0.7],
  ['update.error', '更新エラー', 0.5],
  ['payment.check_history', '決済の確認', 0.3],
  ['prep.network', 'Wi-Fiのこと', 0.2],
] as const;

/** A week that never was, as the server would tell it: a new demo has nothing to count yet. */
export function inventedWeek(): Figures {
  return {
    first: WEEK[0][0],
    last: '2025-08-25',
    days: WEEK.map((_, n) => dayOf(n)),
    reasons: [
      { reason: 'merchantAsked', count: 35 },
      { reason: 'paymentUnknown', count: 20 },
      { reason: 'stepFailed', count: 16 },
      { reason: 'angry', count: 15 },
      { reason: 'notUnderstood', count: 13 },
      { reason: 'contract', count: 6 },
      { reason: 'unsafe', count: 0 },
      { reason: 'notOffered', count: 0 },
    ],
    topics: ASKED.map(([topic, , share]) => ({
      topic,
      hours: BY_HOUR.map((count) => Math.round(count * share)),
    })),
    topicNames: Object.fromEntries(ASKED.map(([topic, ja]) => [topic, { ja, en: topic }])),
    heard: [
      { heard: 'answered', count: 1804 },
      { heard: 'near', count: 133 },
      { heard: 'notKnown', count: 41 },
      { heard: 'notOurs', count: 58 },
      { heard: 'wrong', count: 19 },
    ],
    quota: { limit: 5000, used: 1326 },
  };
}

function dayOf(n: number): DayFigures {
  const [day, talks, handedOff, replyMedian, replyMost, endMedian, endMost, updated] =
    WEEK[n] ?? WEEK[0];
  const updatedSoFar = WEEK.slice(0, n + 1).reduce((sum, one) => sum + one[7], 0);
  return {
    day,
    talks,
    handedOff,
    contained: 1 - handedOff / talks,
    replyMedian,
    replyMost,
    endMedian,
    endMost,
    tickets: handedOff,
    updated,
    updatedSoFar,
    pushes: Math.round(talks * 0.9),
    ratings: { good: Math.round(handedOff * 0.6), fair: 2, bad: 1 },
  };
}
