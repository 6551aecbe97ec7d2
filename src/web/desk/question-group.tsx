import { Badge, Button, Group as Row } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { Group, Topic } from '../wire/learning.ts';
import { Draft } from './draft-mark.tsx';
import { useHasDraft } from './drafts.ts';
import { lessonOf } from './lesson-draft.ts';
import { learningWords } from './learning-words.ts';

interface QuestionGroupProps {
  readonly group: Group;
  readonly topics: readonly Topic[];
  readonly isBusy: boolean;
  readonly onTeach: () => void;
  readonly onDismiss: () => void;
}

const SHOWN = 3;

/** Questions that are alike, with how often they came and when last. */
export function QuestionGroup(props: QuestionGroupProps) {
  const { group, topics, isBusy, onTeach, onDismiss } = props;
  const words = useWords(learningWords);
  const language = useLanguage();
  const [first = '', ...others] = group.words;
  const hasDraft = useHasDraft(['lesson'], lessonOf(group));
  const near = topics.find(({ id }) => id === group.near);
  const hidden = group.words.length - SHOWN;
  return (
    <li className="question-group">
      <div className="question-words">
        <span>
          <strong translate="no">{first}</strong>
          {hasDraft && <Draft />}
        </span>
        {others.slice(0, SHOWN - 1).map((other) => (
          <span key={other} translate="no">
            {other}
          </span>
        ))}
        {hidden > 0 && <span>{words.more(hidden)}</span>}
        <span className="question-facts">
          <span>{words.times(group.count)}</span>
          {group.lastAt !== null && <span>{words.last(momentOf(group.lastAt, language))}</span>}
          {near !== undefined && <span>{words.near(near[language])}</span>}
        </span>
      </div>
      {group.heard !== null && (
        <Badge variant="light" size="lg" color={group.heard === 'wrong' ? 'red' : 'gray'}>
          {words.heard[group.heard]}
        </Badge>
      )}
      <Row gap="xs" wrap="nowrap">
        <Button
          variant="default"
          disabled={isBusy}
          aria-label={words.dismissWhat(first)}
          onClick={onDismiss}
        >
          {words.dismiss}
        </Button>
        <Button aria-label={words.teachWhat(first)} onClick={onTeach}>
          {words.teach}
        </Button>
      </Row>
    </li>
  );
}
