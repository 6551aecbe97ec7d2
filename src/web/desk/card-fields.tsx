import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../language.ts';
import type { Fact } from '../wire/learning.ts';
import { factWords, meaningOf } from './fact-words.ts';
import { learningWords } from './learning-words.ts';
import type { LessonDraft } from './lesson-draft.ts';
import { asSaid } from './lesson-text.ts';

interface CardFieldsProps {
  readonly draft: LessonDraft;
  readonly facts: readonly Fact[];
  readonly onChange: (part: Partial<LessonDraft>) => void;
}

/** A new answer: its button, its words with the facts of the notice, and how merchants will read it. */
export function CardFields({ draft, facts, onChange }: CardFieldsProps) {
  const words = useWords(learningWords);
  const { none, hotline, otherServices } = words.calls;
  return (
    <>
      <TextInput
        label={words.label}
        description={words.labelHint}
        maxLength={20}
        value={draft.label}
        onChange={(event) => onChange({ label: event.currentTarget.value })}
      />
      <Textarea
        label={words.text}
        description={words.textHint}
        autosize
        minRows={3}
        maxRows={10}
        value={draft.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <FactButtons facts={facts} onPick={(insert) => onChange({ text: draft.text + insert })} />
      {draft.text.trim() !== '' && (
        <div className="teach-preview">
          <strong>{words.preview}</strong>
          <p className="lesson-text" translate="no">
            {asSaid(draft.text, facts)}
          </p>
        </div>
      )}
      <NativeSelect
        label={words.call}
        data={[
          { value: '', label: none },
          { value: 'hotline', label: hotline },
          { value: 'otherServices', label: otherServices },
        ]}
        value={draft.call}
        onChange={(event) => onChange({ call: event.currentTarget.value })}
      />
    </>
  );
}

interface FactButtonsProps {
  readonly facts: readonly Fact[];
  readonly onPick: (insert: string) => void;
}

function FactButtons({ facts, onPick }: FactButtonsProps) {
  const words = useWords(learningWords);
  const meanings = useWords(factWords);
  return (
    <section aria-labelledby="teach-facts">
      <strong id="teach-facts">{words.facts}</strong>
      <div className="teach-facts">
        {facts.map(({ insert, says }) => {
          const meaning = meaningOf(insert, meanings);
          const named = meaning === null ? says : `${meaning}: ${says}`;
          return (
            <Button
              key={insert}
              variant="light"
              size="xs"
              aria-label={words.insert(named)}
              onClick={() => onPick(insert)}
            >
              {named}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
