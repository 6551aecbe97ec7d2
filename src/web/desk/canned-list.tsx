import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import type { CannedReply } from '../wire/kept.ts';
import { cannedWords } from './canned-words.ts';
import { frameWords } from './frame-words.ts';

interface CannedListProps {
  readonly replies: readonly CannedReply[];
  readonly isBusy: boolean;
  readonly onEdit: (reply: CannedReply) => void;
  readonly onRemove: (reply: CannedReply) => void;
}

/** The replies there are. One is removed for everybody, and for good: asked once more in its place. */
export function CannedList({ replies, isBusy, onEdit, onRemove }: CannedListProps) {
  const say = useWords(cannedWords);
  const { cancel } = useWords(frameWords);
  const [asked, setAsked] = useState<string | null>(null);
  if (replies.length === 0) return <Text>{say.noneYet}</Text>;
  return replies.map((one) => (
    <div key={one.id} className="canned-row">
      <button type="button" className="canned-edit" translate="no" onClick={() => onEdit(one)}>
        <strong>{one.title}</strong>
        <span className="canned-begin">{one.text}</span>
      </button>
      {asked === one.id ? (
        <Group gap="xs" role="group" aria-label={say.removeAsk}>
          <Text size="sm">{say.removeAsk}</Text>
          <Button
            color="red"
            size="compact-sm"
            disabled={isBusy}
            autoFocus
            onClick={() => onRemove(one)}
          >
            {say.remove}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setAsked(null)}>
            {cancel}
          </Button>
        </Group>
      ) : (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsked(one.id)}>
          {say.remove}
        </Button>
      )}
    </div>
  ));
}
