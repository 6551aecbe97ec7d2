import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import { load, wordsFor } from '../wire/exchange.ts';
import { filledReplies, filledRepliesPath } from '../wire/kept.ts';
import type { CannedReply } from '../wire/kept.ts';
import { cannedWords } from './canned-words.ts';

interface CannedMenuProps {
  readonly number: string;
  /** The words as they would go out; they can be changed before. */
  readonly onPick: (text: string) => void;
}

/** Canned replies, filled in for this ticket at the moment they are looked for. */
export function CannedMenu({ number, onPick }: CannedMenuProps) {
  const say = useWords(cannedWords);
  const language = useLanguage();
  const [replies, setReplies] = useState<readonly CannedReply[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = () => {
    setProblem(null);
    load(filledRepliesPath(number), filledReplies).then(
      (found) => setReplies(found.replies),
      (error: unknown) => setProblem(wordsFor(error, language)),
    );
  };
  return (
    <Menu position="top-start" shadow="md" width={360} hideDetached={false} onOpen={read}>
      <Menu.Target>
        <Button variant="default" rightSection={<Drawn of="up" size={16} />}>
          {say.canned}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="20rem" style={{ overflowY: 'auto' }}>
        {problem !== null && <Menu.Label role="alert">{problem}</Menu.Label>}
        {replies !== null && replies.length === 0 && <Menu.Label>{say.none}</Menu.Label>}
        {(replies ?? []).map(({ id, title, text }) => (
          <Menu.Item key={id} translate="no" onClick={() => onPick(text)}>
            <strong>{title}</strong>
            <span className="canned-begin">{text}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
