import { Badge, Text, Title } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { KeptLesson, Learning } from '../wire/learning.ts';
import { learningWords } from './learning-words.ts';
import { LessonText, useNameOf } from './lesson-view.tsx';

/** What was decided lately, and by whom; each can be read again. */
export function DecidedLessons({ learning }: { readonly learning: Learning }) {
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
          <DecidedLesson key={kept.id} kept={kept} learning={learning} />
        ))}
      </ul>
    </section>
  );
}

interface DecidedLessonProps {
  readonly kept: KeptLesson;
  readonly learning: Learning;
}

function DecidedLesson({ kept, learning }: DecidedLessonProps) {
  const words = useWords(learningWords);
  const language = useLanguage();
  const name = useNameOf(kept, learning.topics);
  const { lesson, version, decidedBy, decidedAt } = kept;
  return (
    <li>
      <details>
        <summary>
          {name}{' '}
          <Badge variant="light" color={version === null ? 'gray' : 'green'}>
            {version === null ? words.rejected : words.published(version)}
          </Badge>{' '}
          {decidedBy !== null && decidedAt !== null && (
            <Text span size="sm" c="dimmed">
              {words.byWhom(decidedBy.name, momentOf(decidedAt, language))}
            </Text>
          )}
        </summary>
        <LessonText lesson={lesson} facts={learning.facts} />
      </details>
    </li>
  );
}
