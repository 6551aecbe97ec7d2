import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { erasePath } from '../wire/proof.ts';
import { proofWords } from './proof-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { Dialog } from './dialog.tsx';

/** For admins: everything that is kept of the merchant, gone at their request. */
export function EraseButton({ number }: { readonly number: string }) {
  const words = useWords(proofWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" color="red" size="xs" onClick={() => setOpen(true)}>
        {words.erase}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={words.eraseTitle}>
        <EraseForm number={number} onLeave={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

interface EraseFormProps {
  readonly number: string;
  readonly onLeave: () => void;
}

function EraseForm({ number, onLeave }: EraseFormProps) {
  const words = useWords(proofWords);
  const [whom, setWhom] = useState('user');
  const [confirm, setConfirm] = useState('');
  const { isBusy, refusal, run } = useSent();
  const eraseThem = () =>
    run(async () => {
      await send('POST', erasePath(number), { confirm, whom }, anyAnswer);
      onLeave();
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void eraseThem();
      }}
    >
      <Stack>
        <Text>{words.eraseLead}</Text>
        <Radio.Group label={words.eraseWhom} value={whom} onChange={setWhom}>
          <Radio value="user" label={words.eraseUser} mt="xs" />
          <Radio value="shop" label={words.eraseShop} mt="xs" />
        </Radio.Group>
        <TextInput
          label={words.eraseConfirm(number)}
          value={confirm}
          onChange={(event) => setConfirm(event.currentTarget.value)}
          autoComplete="off"
        />
        <Refusal because={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onLeave}>
            {words.leave}
          </Button>
          <Button type="submit" color="red" disabled={confirm.trim() !== number || isBusy}>
            {words.eraseNow}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
