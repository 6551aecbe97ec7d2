import { useWords } from '../language.ts';
import type { Figures } from '../wire/figures.ts';
import { numberWords } from './number-words.ts';

/** What is asked first, at a glance. */
export function NumberTotals({ figures: { days, quota } }: { readonly figures: Figures }) {
  const words = useWords(numberWords);
  const { total, unknown } = words;
  const talks = days.reduce((sum, day) => sum + day.talks, 0);
  const handedOff = days.reduce((sum, day) => sum + day.handedOff, 0);
  const reply = middleOf(days.flatMap(({ replyMedian }) => replyMedian ?? []));
  const shown = [
    [total.talks, String(talks)],
    [
      total.contained,
      talks === 0 ? unknown : `${Math.round((1 - handedOff / talks) * 1000) / 10}%`,
    ],
    [total.reply, reply === null ? unknown : words.minutes(reply)],
    [total.updated, String(days.at(-1)?.updatedSoFar ?? 0)],
    [total.pushes, quota === null ? unknown : words.quota(quota.used, quota.limit)],
  ] as const;
  return (
    <dl className="number-totals">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
