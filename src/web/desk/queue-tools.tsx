import { Button, SegmentedControl, Switch, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { useWords } from '../language.ts';
import type { Alerts } from './alerts.ts';
import { cannedWords } from './canned-words.ts';
import { KeptViews } from './kept-views.tsx';
import { VIEWS } from './queue-order.ts';
import type { View } from './queue-order.ts';
import { keysWords } from './keys-words.ts';
import { queueWords } from './queue-words.ts';

interface QueueToolsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly counts: Readonly<Record<View, number>>;
  /** Own tickets in which the merchant has said something that nobody has answered. */
  readonly unanswered: number;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly alerts: Alerts;
}

/** Which part of the queue is shown, the search, and the sound. */
export function QueueTools(props: QueueToolsProps) {
  const { view, onView, counts, unanswered, words, onWords, field, alerts } = props;
  const say = useWords(queueWords);
  const labelOf = (one: View) => {
    if (one === 'closed') return say.views[one];
    const label = `${say.views[one]} ${counts[one]}`;
    return one === 'mine' && unanswered > 0 ? `${label} ${say.withNew(unanswered)}` : label;
  };
  return (
    <div className="queue-tools">
      <SegmentedControl
        aria-label={say.view}
        // A search goes through all of them.
        value={words.trim() === '' ? view : ''}
        onChange={(next) => {
          onWords('');
          onView(toView(next));
        }}
        data={VIEWS.map((one) => ({
          value: one,
          label: labelOf(one),
        }))}
      />
      <TextInput
        ref={field}
        type="search"
        aria-label={say.search}
        placeholder={say.searchHint}
        value={words}
        maxLength={100}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            onWords('');
            event.currentTarget.blur();
          }
        }}
      />
      <KeptViews
        part={view}
        words={words}
        onPick={(kept) => {
          onView(toView(kept.part));
          onWords(kept.words);
        }}
      />
      <Switch
        label={say.alerts}
        description={alerts.isSilent ? say.alertsSilent : null}
        checked={alerts.isOn}
        onChange={(event) => alerts.change(event.currentTarget.checked)}
      />
    </div>
  );
}

interface QueueExtrasProps {
  readonly onHelp: () => void;
  /** Opens the canned replies; null: somebody else writes them. */
  readonly onEdit: (() => void) | null;
}

/** What is seldom wanted. */
export function QueueExtras({ onHelp, onEdit }: QueueExtrasProps) {
  const { keys } = useWords(keysWords);
  const { edit } = useWords(cannedWords);
  return (
    <div>
      <Button variant="subtle" size="compact-sm" onClick={onHelp}>
        {keys}
      </Button>
      {onEdit !== null && (
        <Button variant="subtle" size="compact-sm" onClick={onEdit}>
          {edit}
        </Button>
      )}
    </div>
  );
}

/** A view that was kept by another version may not be there. */
function toView(kept: string): View {
  return VIEWS.find((one) => one === kept) ?? 'open';
}
