import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Lesson } from '../core/taught.ts';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { OpenQuestion } from './learning-ports.ts';
import type { DeskMeans } from './means.ts';
import { allOf, languageOf } from './in-both.ts';
import { publish, reject, takeBack } from './lesson-decisions.ts';

const turns = z.array(z.number().int().positive()).max(2000);
const lines = z.array(z.string().trim().max(1000)).max(100);
const newLesson = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('example'), topic: z.string().max(60), lines, turns }),
  z.strictObject({
    kind: z.literal('card'),
    lines,
    turns,
    card: z.strictObject({
      label: z.string().trim().max(100),
      text: z.string().trim().max(2000),
      call: z.enum(['hotline', 'otherServices']).nullable(),
    }),
  }),
]);

/** As many of the latest as are looked through. */
const LOOKED_THROUGH = 1000;
const GROUPS_SHOWN = 100;
const WORDS_SHOWN = 8;

/** What the bot did not know, and teaching it: agents write, a supervisor who is not the author publishes. */
export function learningRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    { method: 'get', path: '/learning', for: 'agent', answer: (visit) => show(visit, means) },
    {
      method: 'post',
      path: '/learning/dismissed',
      for: 'agent',
      answer: async ({ response, doer }) => {
        const body = bodyOf(response, z.strictObject({ turns: turns.min(1) }));
        if (body === null) return;
        await means.learning.dismiss(body.turns, doer);
        response.sendStatus(204);
      },
    },
    {
      method: 'post',
      path: '/learning/lessons',
      for: 'agent',
      answer: (visit) => teach(visit, means),
    },
    {
      method: 'post',
      path: '/learning/lessons/:id/publish',
      for: 'supervisor',
      // It changes what every merchant is told.
      asksProof: true,
      answer: (visit) => publish(visit, means),
    },
    {
      method: 'post',
      path: '/learning/lessons/:id/reject',
      for: 'agent',
      answer: (visit) => reject(visit, means),
    },
    {
      method: 'post',
      path: '/learning/lessons/:id/take-back',
      for: 'supervisor',
      asksProof: true,
      answer: (visit) => takeBack(visit, means),
    },
    {
      method: 'get',
      path: '/learning/export',
      for: 'supervisor',
      asksProof: true,
      answer: (visit) => exportAll(visit, means),
    },
  ];
}

async function show({ request, response }: StaffVisit, means: DeskMeans): Promise<void> {
  const { learning, teacher } = means;
  const language = languageOf(request);
  const [questions, lessons, published, learntByAll] = await Promise.all([
    learning.openQuestions(LOOKED_THROUGH),
    learning.lessons(),
    learning.publishedVersion(),
    learning.learntByAll(),
  ]);
  response.json({
    published,
    // Merchants are answered by other processes than this one, perhaps: learnt is what all of them have learnt.
    learnt: learntByAll ?? teacher.learnt(),
    groups: toGroups(questions, means),
    lessons: lessons.map((kept) => ({
      ...kept,
      writtenAt: kept.writtenAt.toISO(),
      decidedAt: kept.decidedAt?.toISO() ?? null,
      mistakes:
        kept.status === 'open' ? teacher.mistakesIn(kept.lesson).map((one) => one[language]) : [],
    })),
    topics: teacher.topics(),
    facts: teacher.facts(),
  });
}

function toGroups(questions: readonly OpenQuestion[], { teacher }: DeskMeans) {
  const groups = teacher.grouped(questions.map(({ words }) => words));
  return groups.slice(0, GROUPS_SHOWN).map((places) => {
    const members = places.flatMap((place) => questions[place] ?? []);
    const words = [...new Set(members.map((question) => question.words))];
    return {
      turns: members.map(({ turn }) => turn),
      count: members.length,
      // The latest come first.
      lastAt: members[0]?.at.toISO() ?? null,
      heard: mostOf(members.map(({ heard }) => heard)),
      words: words.slice(0, WORDS_SHOWN),
      near: mostOf(
        members.flatMap(({ topic, suggested }) => [topic, ...suggested]).filter(Boolean),
      ),
    };
  });
}

/** The most frequent; null of none. */
function mostOf<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

async function teach({ response, doer }: StaffVisit, means: DeskMeans): Promise<void> {
  const body = bodyOf(response, newLesson);
  if (body === null) return;
  // What merchants write is masked before it is read, and a lesson with something masked is refused.
  const known = [...new Set(body.lines.filter((line) => line !== '').map(means.mask))];
  const id = randomUUID();
  const lesson: Lesson =
    body.kind === 'card'
      ? { kind: 'card', topic: `own.${id.slice(0, 8)}`, lines: known, card: body.card }
      : { kind: 'example', topic: body.topic, lines: known };
  const mistakes = means.teacher.mistakesIn(lesson);
  if (mistakes.length > 0) {
    problem(response, 400, allOf(mistakes));
    return;
  }
  await means.learning.teach(id, lesson, body.turns, doer);
  response.status(201).json({ id });
}

/** What is in force, as files of the repository have it. */
async function exportAll({ response, doer }: StaffVisit, means: DeskMeans): Promise<void> {
  const published = await means.learning.published();
  await means.desk.noteExport(`taught ${published.version}`, doer);
  response
    .type('application/yaml')
    .attachment(`taught-${published.version}.yaml`)
    .send(means.teacher.toYaml(published));
}
