import { useLanguage, useWords } from '../language.ts';
import type { Fact, KeptLesson, Topic } from '../wire/learning.ts';
import { learningWords } from './learning-words.ts';
import { asSaid } from './lesson-text.ts';

interface LessonTextProps {
  readonly lesson: KeptLesson['lesson'];
  readonly facts: readonly Fact[];
}

/** The answer as merchants read it, and the questions it is for. */
export function LessonText({ lesson, facts }: LessonTextProps) {
  const words = useWords(learningWords);
  return (
    <>
      {lesson.kind === 'card' && (
        <p className="lesson-text" translate="no">
          {asSaid(lesson.card.text, facts)}
        </p>
      )}
      {lesson.kind === 'card' && lesson.card.call !== null && (
        <p className="lesson-text">
          {words.call}: {words.calls[lesson.card.call]}
        </p>
      )}
      <ul className="lesson-lines" translate="no">
        {lesson.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** What a lesson is called. */
export function useNameOf({ lesson }: KeptLesson, topics: readonly Topic[]): string {
  const words = useWords(learningWords);
  const language = useLanguage();
  if (lesson.kind === 'card') return words.asCard(lesson.card.label);
  const topic = topics.find(({ id }) => id === lesson.topic);
  return words.asExample(topic?.[language] ?? lesson.topic);
}
