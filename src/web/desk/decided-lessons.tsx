import { Badge, Text, Title } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { KeptLesson, Learning } from '../wire/learning.ts';
import { learningWords } from './learning-words.ts';
import { LessonText, useNameOf } from './lesson-view.tsx';
import { TakeBack } from './take-back.tsx';

interface DecidedLessonsProps {
  readonly learning: Learning;
  /** May take back what is published. */
  readonly isReviewer: boolean;
  readonly onDone: () => Promise<void>;
}

/** What is in force and what was decided otherwise lately, and by whom; each can be read again. */
export function DecidedLessons({ learning, isReviewer, onDone }: DecidedLessonsProps) {
  const words = useWords(learningWords);
  const decided = learning.lessons.filter(({ status }) => status !== 'open');
  if (decided.length === 0) return null;
  return (
    <section className="lessons" aria-labelledby="lessons-decided">
      <Title order={2} size="h4" id="lessons-decided">
        {words.decided}
      </Title>
      <ul className="lesson-lines">
        {decided.map((kept) => (
          <DecidedLesson key={kept.id} {...{ kept, learning, isReviewer, onDone }} />
        ))}
      </ul>
    </section>
  );
}

interface DecidedLessonProps extends DecidedLessonsProps {
  readonly kept: KeptLesson;
}

function DecidedLesson({ kept, learning, isReviewer, onDone }: DecidedLessonProps) {
  const words = useWords(learningWords);
  const language = useLanguage();
  const name = useNameOf(kept, learning.topics);
  const { lesson, status, version, decidedBy, decidedAt } = kept;
  const isInForce = status === 'published';
  return (
    <li>
      <details>
        <summary>
          {name}{' '}
          <Badge variant="light" color={isInForce ? 'green' : 'gray'}>
            {isInForce && version !== null && words.published(version)}
            {!isInForce && (version === null ? words.rejected : words.takenBack)}
          </Badge>{' '}
          {decidedBy !== null && decidedAt !== null && (
            <Text span size="sm" c="dimmed">
              {words.byWhom(decidedBy.name, momentOf(decidedAt, language))}
            </Text>
          )}
        </summary>
        <LessonText lesson={lesson} facts={learning.facts} />
        {isInForce && isReviewer && <TakeBack {...{ name, onDone }} id={kept.id} />}
      </details>
    </li>
  );
}
