import type { Language } from '../language.ts';
import type { Topic } from '../wire/learning.ts';

/** Said by the bot, but no answer to a question that was not understood. */
const NO_ANSWERS: ReadonlySet<string> = new Set(['greeting', 'thanks', 'oos', 'unsafe']);

export function isAnswer(topic: string | null): topic is string {
  return topic !== null && !NO_ANSWERS.has(topic);
}

/** The answers that a question may be taught, in the order in which their names are looked up. */
export function answerChoices(
  topics: readonly Topic[],
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  return topics
    .filter(({ id }) => isAnswer(id))
    .map((topic) => ({ value: topic.id, label: topic[language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}
