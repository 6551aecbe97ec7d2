import { Button, Radio, Select, Text, Textarea } from '@mantine/core';
import { useLanguage, useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { lessonsPath } from '../wire/learning.ts';
import type { Group, Learning } from '../wire/learning.ts';
import { answerChoices } from './answer-choices.ts';
import { CardFields } from './card-fields.tsx';
import { bodyOf, isWhole, useLessonDraft } from './lesson-draft.ts';
import type { LessonDraft } from './lesson-draft.ts';
import { learningWords } from './learning-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { Dialog } from './dialog.tsx';

interface TeachDialogProps {
  /** null: nothing is being taught. */
  readonly group: Group | null;
  readonly learning: Learning;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

export function TeachDialog(props: TeachDialogProps) {
  const { group, onClose } = props;
  const { teach } = useWords(learningWords);
  return (
    <Dialog opened={group !== null} onClose={onClose} title={teach} size="lg" centered>
      {group !== null && <NewLesson {...props} group={group} />}
    </Dialog>
  );
}

function NewLesson({
  group,
  learning,
  onClose,
  onDone,
}: TeachDialogProps & { readonly group: Group }) {
  const words = useWords(learningWords);
  const [draft, setDraft] = useLessonDraft(group);
  const { isBusy, refusal, run } = useSent();
  const change = (part: Partial<LessonDraft>) => setDraft({ ...draft, ...part });
  const teach = () =>
    run(async () => {
      await send('POST', lessonsPath, bodyOf(draft, group.turns), anyAnswer);
      setDraft(null);
      await onDone();
      onClose();
    });
  return (
    <form
      className="way-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void teach();
      }}
    >
      <KindChoice draft={draft} onChange={change} />
      {draft.kind === 'example' ? (
        <TopicChoice draft={draft} learning={learning} onChange={change} />
      ) : (
        <CardFields draft={draft} facts={learning.facts} onChange={change} />
      )}
      <Textarea
        label={words.lines}
        description={words.linesHint}
        autosize
        minRows={2}
        maxRows={8}
        value={draft.lines}
        onChange={(event) => change({ lines: event.currentTarget.value })}
      />
      <Refusal because={refusal} />
      <Text size="sm" c="dimmed">
        {words.sent}
      </Text>
      <Button type="submit" disabled={isBusy || !isWhole(draft)}>
        {words.send}
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly draft: LessonDraft;
  readonly onChange: (part: Partial<LessonDraft>) => void;
}

function KindChoice({ draft, onChange }: FieldsProps) {
  const words = useWords(learningWords);
  return (
    <Radio.Group
      label={words.kind}
      value={draft.kind}
      onChange={(kind) => onChange({ kind: kind === 'card' ? 'card' : 'example' })}
    >
      <div className="teach-kinds">
        <Radio value="example" label={words.kinds.example} />
        <Radio value="card" label={words.kinds.card} />
      </div>
    </Radio.Group>
  );
}

function TopicChoice({ draft, learning, onChange }: FieldsProps & { readonly learning: Learning }) {
  const words = useWords(learningWords);
  const language = useLanguage();
  const choices = answerChoices(learning.topics, language);
  return (
    <Select
      label={words.topic}
      placeholder={words.chooseTopic}
      nothingFoundMessage={words.noTopic}
      searchable
      data={[...choices]}
      value={choices.some(({ value }) => value === draft.topic) ? draft.topic : null}
      onChange={(topic) => onChange({ topic: topic ?? '' })}
    />
  );
}
