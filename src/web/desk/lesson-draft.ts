import { z } from 'zod';
import type { Group } from '../wire/learning.ts';
import { isAnswer } from './answer-choices.ts';
import { useDraft } from './drafts.ts';

const shape = z.object({
  kind: z.enum(['example', 'card']),
  topic: z.string(),
  lines: z.string(),
  label: z.string(),
  text: z.string(),
  call: z.string(),
});
export type LessonDraft = Readonly<z.infer<typeof shape>>;

/** A lesson as somebody writes it; kept until it is sent (null). */
export function useLessonDraft(
  group: Group,
): readonly [LessonDraft, (next: LessonDraft | null) => void] {
  const [kept, keep] = useDraft('lesson', lessonOf(group));
  const first = firstOf(group);
  const write = (next: LessonDraft | null) => {
    const text = next === null ? '' : JSON.stringify(next);
    keep(text === JSON.stringify(first) ? '' : text);
  };
  return [kept === '' ? first : shape.catch(first).parse(JSON.parse(kept)), write];
}

/** The same while more questions come to a group: the first that was asked. */
export function lessonOf({ turns }: Pick<Group, 'turns'>): string {
  return `${Math.min(...turns)}`;
}

function firstOf({ near, words }: Group): LessonDraft {
  const lines = words.join('\n');
  return {
    kind: 'example',
    topic: isAnswer(near) ? near : '',
    lines,
    label: '',
    text: '',
    call: '',
  };
}

export function isWhole({ kind, topic, label, text, lines }: LessonDraft): boolean {
  const isAnswered = kind === 'example' ? topic !== '' : label.trim() !== '' && text.trim() !== '';
  return isAnswered && lines.trim() !== '';
}

export function bodyOf(draft: LessonDraft, turns: readonly number[]): object {
  const lines = draft.lines.split('\n').map((line) => line.trim());
  const known = { kind: draft.kind, turns, lines: lines.filter((line) => line !== '') };
  if (draft.kind === 'example') return { ...known, topic: draft.topic };
  const { label, text, call } = draft;
  return { ...known, card: { label, text, call: call === '' ? null : call } };
}
