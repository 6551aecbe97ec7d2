import { Button, Card, Code, CopyButton, Group, List, Text, Title } from '@mantine/core';
import { useWords } from '../language.ts';
import { factorWords } from './factor-words.ts';
import { saveFile } from './save-file.ts';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  /** They say that they have kept them. */
  readonly onDone: () => void;
}

/** Shown this once, to be taken along in any way there is. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const words = useWords(factorWords);
  const lines = codes.join('\n');
  return (
    <Card withBorder padding="lg" className="way-in-form">
      <Title order={2} size="h4">
        {words.codes}
      </Title>
      <Text>{words.codesLead}</Text>
      <List>
        {codes.map((code) => (
          <List.Item key={code}>
            <Code fz="md">{code}</Code>
          </List.Item>
        ))}
      </List>
      <Group gap="xs" className="not-printed">
        <CopyButton value={lines}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? words.codesCopied : words.codesCopy}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          onClick={() => saveFile(new File([`${lines}\n`], FILE, { type: 'text/plain' }))}
        >
          {words.codesSave}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {words.codesPrint}
        </Button>
      </Group>
      <Button className="not-printed" onClick={onDone}>
        {words.codesDone}
      </Button>
    </Card>
  );
}

const FILE = 'recovery-codes.txt';
