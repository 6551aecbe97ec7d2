import { Button, Card, Group, Text, Title } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { decidePath } from '../wire/learning.ts';
import type { KeptLesson, Learning } from '../wire/learning.ts';
import type { Me } from '../wire/staff.ts';
import { learningWords } from './learning-words.ts';
import { LessonText, useNameOf } from './lesson-view.tsx';
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
          learning={learning}
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
  readonly learning: Pick<Learning, 'topics' | 'facts'>;
  readonly isMine: boolean;
}

function OpenLesson({ kept, learning, isMine, isReviewer, onDone }: OpenLessonProps) {
  const words = useWords(learningWords);
  const language = useLanguage();
  const { isBusy, refusal, run } = useSent();
  const decide = (what: 'publish' | 'reject') =>
    run(() => send('POST', decidePath(kept.id, what), {}, anyAnswer).then(onDone));
  const name = useNameOf(kept, learning.topics);
  const { lesson, mistakes } = kept;
  return (
    <Card withBorder padding="md" component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <strong>{name}</strong>
        <Text size="sm" c="dimmed">
          {words.byWhom(kept.author.name, momentOf(kept.writtenAt, language))}
        </Text>
      </Group>
      <LessonText lesson={lesson} facts={learning.facts} />
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
