import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import { anyAnswer, load, send } from '../wire/exchange.ts';
import { keptView, keptViews, removeViewPath, viewsPath } from '../wire/kept.ts';
import type { KeptView } from '../wire/kept.ts';
import { cannedWords } from './canned-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface KeptViewsProps {
  /** What is shown now, to be kept. */
  readonly part: string;
  readonly words: string;
  readonly onPick: (view: Pick<KeptView, 'part' | 'words'>) => void;
}

/** Somebody's own views: a part of the queue with words to search for. */
export function KeptViews({ part, words, onPick }: KeptViewsProps) {
  const say = useWords(cannedWords);
  const [views, setViews] = useState<readonly KeptView[]>([]);
  const { isBusy, refusal, run } = useSent();
  const read = () => run(async () => setViews((await load(viewsPath, keptViews)).views));
  const keep = (name: string) =>
    run(async () => {
      const kept = await send('POST', viewsPath, { name, part, words }, keptView);
      setViews([...views, kept]);
    });
  const remove = (id: string) =>
    run(async () => {
      await send('POST', removeViewPath(id), {}, anyAnswer);
      setViews(views.filter((one) => one.id !== id));
    });
  return (
    <Menu position="bottom-end" shadow="md" width={300} onOpen={() => void read()}>
      <Menu.Target>
        <Button variant="default" rightSection={<Drawn of="down" size={16} />}>
          {say.views}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.length === 0 && <Menu.Label>{say.noViews}</Menu.Label>}
        {views.map((view) => (
          <Group key={view.id} wrap="nowrap" gap={4}>
            <Menu.Item translate="no" onClick={() => onPick(view)}>
              {view.name}
            </Menu.Item>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say.removeView(view.name)}
              onClick={() => void remove(view.id)}
            >
              ×
            </ActionIcon>
          </Group>
        ))}
        <Menu.Divider />
        <KeepForm isBusy={isBusy} refusal={refusal} onKeep={keep} />
      </Menu.Dropdown>
    </Menu>
  );
}

interface KeepFormProps {
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onKeep: (name: string) => Promise<unknown>;
}

function KeepForm({ isBusy, refusal, onKeep }: KeepFormProps) {
  const say = useWords(cannedWords);
  const [name, setName] = useState('');
  return (
    <form
      className="kept-view"
      aria-label={say.keepView}
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep(name).then(() => setName(''));
      }}
    >
      <TextInput
        label={say.viewName}
        value={name}
        maxLength={30}
        // The menu would take letters for the beginning of an item.
        onKeyDown={(event) => event.stopPropagation()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" disabled={isBusy || name.trim() === ''}>
        {say.keepView}
      </Button>
      <Refusal because={refusal} />
    </form>
  );
}
