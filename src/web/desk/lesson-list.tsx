import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { Language } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { decidePath } from '../wire/learning.ts';
import type { KeptLesson, Learning, Topic } from '../wire/learning.ts';
import type { Me } from '../wire/staff.ts';
import { learningWords } from './learning-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface OpenLessonsProps {
  readonly learning: Learning;
  readonly me: Me;
  readonly isReviewer: boolean;
  readonly onDone: () => Promise<void>;
}

/** What waits for a second person. */
export function OpenLessons({ learning, me, isReviewer, onDone }: OpenLessonsProps) {
  const words = useWords(learningWords);
  const open = learning.lessons.filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  return (
    <section className="lessons" aria-labelledby="lessons-open">
      <Title order={2} size="h4" id="lessons-open">
        {words.review}
      </Title>
      <Text size="sm" c="dimmed">
        {words.reviewHint}
      </Text>
      {open.map((kept) => (
        <OpenLesson
          key={kept.id}
          kept={kept}
          topics={learning.topics}
          isMine={kept.author.id === me.id}
          isReviewer={isReviewer}
          onDone={onDone}
        />
      ))}
    </section>
  );
}

interface OpenLessonProps extends Pick<OpenLessonsProps, 'isReviewer' | 'onDone'> {
  readonly kept: KeptLesson;
  readonly topics: readonly Topic[];
  readonly isMine: boolean;
}

function OpenLesson({ kept, topics, isMine, isReviewer, onDone }: OpenLessonProps) {
  const words = useWords(learningWords);
  const language = useLanguage();
  const { isBusy, refusal, run } = useSent();
  const decide = (what: 'publish' | 'reject') =>
    run(() => send('POST', decidePath(kept.id, what), {}, anyAnswer).then(onDone));
  const name = useNameOf(kept, topics, language);
  const { lesson, mistakes } = kept;
  return (
    <Card withBorder padding="md" component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <strong>{name}</strong>
        <Text size="sm" c="dimmed">
          {words.byWhom(kept.author.name, momentOf(kept.writtenAt, language))}
        </Text>
      </Group>
      {lesson.kind === 'card' && (
        <p className="lesson-text" translate="no">
          {lesson.card.text}
        </p>
      )}
      <ul className="lesson-lines" translate="no">
        {lesson.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Refusal because={refusal ?? (mistakes.length > 0 ? mistakes.join('\n') : null)} mb="sm" />
      <Decisions
        name={name}
        isStopped={isBusy || mistakes.length > 0}
        isBusy={isBusy}
        isMine={isMine}
        isReviewer={isReviewer}
        onDecide={(what) => void decide(what)}
      />
    </Card>
  );
}

interface DecisionsProps extends Pick<OpenLessonProps, 'isMine' | 'isReviewer'> {
  readonly name: string;
  readonly isBusy: boolean;
  /** Cannot be published as it is. */
  readonly isStopped: boolean;
  readonly onDecide: (what: 'publish' | 'reject') => void;
}

function Decisions({ name, isBusy, isStopped, isMine, isReviewer, onDecide }: DecisionsProps) {
  const words = useWords(learningWords);
  return (
    <Group justify="flex-end">
      {isMine && isReviewer && (
        <Text size="sm" c="dimmed">
          {words.ownLesson}
        </Text>
      )}
      {(isMine || isReviewer) && (
        <Button
          variant="default"
          disabled={isBusy}
          aria-label={words.rejectWhat(name)}
          onClick={() => onDecide('reject')}
        >
          {words.reject}
        </Button>
      )}
      {isReviewer && !isMine && (
        <Button
          disabled={isStopped}
          aria-label={words.publishWhat(name)}
          onClick={() => onDecide('publish')}
        >
          {words.publish}
        </Button>
      )}
    </Group>
  );
}

function useNameOf({ lesson }: KeptLesson, topics: readonly Topic[], language: Language): string {
  const words = useWords(learningWords);
  if (lesson.kind === 'card') return words.asCard(lesson.card.label);
  const topic = topics.find(({ id }) => id === lesson.topic);
  return words.asExample(topic?.[language] ?? lesson.topic);
}

/** What was decided lately, and by whom. */
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
          <DecidedLesson key={kept.id} kept={kept} topics={learning.topics} />
        ))}
      </ul>
    </section>
  );
}

function DecidedLesson({ kept, topics }: Pick<OpenLessonProps, 'kept' | 'topics'>) {
  const words = useWords(learningWords);
  const language = useLanguage();
  const name = useNameOf(kept, topics, language);
  const { version, decidedBy, decidedAt } = kept;
  return (
    <li>
      {name}{' '}
      <Badge variant="light" color={version === null ? 'gray' : 'green'}>
        {version === null ? words.rejected : words.published(version)}
      </Badge>{' '}
      {decidedBy !== null && decidedAt !== null && (
        <Text span size="sm" c="dimmed">
          {words.byWhom(decidedBy.name, momentOf(decidedAt, language))}
        </Text>
      )}
    </li>
  );
}
