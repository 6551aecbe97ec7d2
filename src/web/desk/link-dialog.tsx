import { Button, CopyButton, Modal, Text, TextInput } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import type { Link } from '../wire/staff.ts';

/** A link that was just made, and for whom. */
export interface NewLink extends Link {
  readonly name: string;
}

interface LinkDialogProps {
  readonly link: NewLink | null;
  readonly onClose: () => void;
}

/** The only time that the link is shown. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  return (
    <Modal opened={link !== null} onClose={onClose} title="一度だけ使えるリンク" centered size="lg">
      {link !== null && <OneLink link={link} />}
    </Modal>
  );
}

function OneLink({ link: { name, secret, endsAt } }: { readonly link: NewLink }) {
  const address = `${location.origin}/desk/welcome#${secret}`;
  return (
    <div className="way-in-form">
      <Text>このリンクを{name}さんに渡してください。ほかの人には見せないでください。</Text>
      <TextInput
        label="リンク"
        readOnly
        data-autofocus
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Text size="sm" c="dimmed">
        {momentOf(endsAt)} まで使えます。この画面を閉じると、もう表示できません。
      </Text>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button onClick={copy}>{copied ? 'コピーしました' : 'コピーする'}</Button>
        )}
      </CopyButton>
    </div>
  );
}
