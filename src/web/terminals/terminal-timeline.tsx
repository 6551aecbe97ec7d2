import { Text } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import type { SimulatedMerchant, SimulatedTerminal } from '../wire/fleet.ts';
import { timelineOf, type Happening } from './timeline.ts';

interface TimelineProps {
  readonly terminal: SimulatedTerminal;
  readonly payments: SimulatedMerchant['payments'];
}

/** What the terminal has lived through, the newest first; older things behind a press. */
export function TerminalTimeline({ terminal, payments }: TimelineProps) {
  const all = timelineOf(terminal, payments);
  const [newest, older] = [all.slice(0, shownAtOnce), all.slice(shownAtOnce)];
  return (
    <section className="timeline" aria-label="できごと">
      <Text fw={700}>できごと</Text>
      {all.length === 0 && <Text c="dimmed">まだ何も起きていません。</Text>}
      <Lines of={newest} />
      {older.length > 0 && (
        <details>
          <summary>前のできごと({older.length}件)</summary>
          <Lines of={older} />
        </details>
      )}
    </section>
  );
}

const shownAtOnce = 4;

function Lines({ of }: { readonly of: readonly Happening[] }) {
  if (of.length === 0) return null;
  return (
    <ol>
      {of.map(({ at, what, tone }, n) => (
        // oxlint-disable-next-line react/no-array-index-key -- two events may carry the same time and words
        <li key={`${at}${n}`} className={`tone-${tone}`}>
          <time dateTime={at}>{momentOf(at)}</time>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}
