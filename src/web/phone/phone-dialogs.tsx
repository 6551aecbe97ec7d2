import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DatetimePicker } from '../wire/action.ts';
import type { PhoneEvent } from '../wire/line.ts';

export type PhoneDialog =
  | { readonly kind: 'place' }
  | { readonly kind: 'date'; readonly action: DatetimePicker };

interface PhoneDialogsProps {
  readonly dialog: PhoneDialog | null;
  readonly onClose: () => void;
  readonly onSend: (event: PhoneEvent) => void;
}

export function PhoneDialogs({ dialog, onClose, onSend }: PhoneDialogsProps) {
  const finish = (event: PhoneEvent) => {
    onClose();
    onSend(event);
  };
  return (
    <Modal
      opened={dialog !== null}
      onClose={onClose}
      centered
      title={dialog?.kind === 'date' ? dialog.action.label : '位置情報を送る'}
      closeButtonProps={{ 'aria-label': '閉じる' }}
    >
      {dialog?.kind === 'place' && <PlaceForm onSend={finish} />}
      {dialog?.kind === 'date' && <DateForm action={dialog.action} onSend={finish} />}
    </Modal>
  );
}

const tokyoStation = { latitude: 35.681236, longitude: 139.767125 } as const;

function PlaceForm({ onSend }: { readonly onSend: (event: PhoneEvent) => void }) {
  const [title, setTitle] = useState('東京駅');
  const [address, setAddress] = useState('東京都千代田区丸の内1丁目');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ type: 'location', title, address, ...tokyoStation });
      }}
    >
      <Stack>
        <TextInput
          label="場所の名前"
          maxLength={100}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label="住所"
          maxLength={100}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          緯度と経度は東京駅のものを送ります。
        </Text>
        <Group justify="flex-end">
          <Button type="submit">この場所を送る</Button>
        </Group>
      </Stack>
    </form>
  );
}

const fieldTypes = { date: 'date', time: 'time', datetime: 'datetime-local' } as const;

interface DateFormProps {
  readonly action: DatetimePicker;
  readonly onSend: (event: PhoneEvent) => void;
}

function DateForm({ action, onSend }: DateFormProps) {
  const [value, setValue] = useState(action.initial ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ type: 'postback', data: action.data, params: { [action.mode]: value } });
      }}
    >
      <Stack>
        <TextInput
          type={fieldTypes[action.mode]}
          label="日時"
          required
          value={value}
          {...(action.min === undefined ? {} : { min: action.min })}
          {...(action.max === undefined ? {} : { max: action.max })}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" disabled={value === ''}>
            決定
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
