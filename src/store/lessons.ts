import { taughtBy, withLesson, type Lesson } from '../core/taught.ts';
import type { LearningStore } from '../desk/learning-ports.ts';
import type { Doer } from '../desk/ports.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { decide, publishedLessons, readLesson, readLessons } from './kept-lessons.ts';
import { toKeptMoment } from './moment.ts';
import { dismissQuestions, readOpenQuestions } from './open-questions.ts';
import { askedInSameWords } from './same-words.ts';
import { openAgain, settleQuestions } from './settled-questions.ts';
import { keepVersion, latestVersion, makingVersion, readPublished } from './taught-versions.ts';
import { learntByAll, type Worker } from './workers.ts';

export function learningStore(database: Database, worker: Worker): LearningStore {
  const { db } = database;
  return {
    openQuestions: (limit) => readOpenQuestions(db, limit),
    dismiss: (turns, doer) => dismissQuestions(database, turns, doer),
    teach: (id, lesson, turns, doer) => keepLesson(database, id, lesson, turns, doer),
    lessons: () => readLessons(db),
    lesson: (id) => readLesson(db, id),
    publish: (id, doer) => publish(database, id, doer),
    takeBack: (id, doer) => takeBack(database, id, doer),
    reject: (id, doer) => reject(database, id, doer),
    published: () => readPublished(db),
    tookOver: (version) => {
      worker.learnt = version;
    },
    learntByAll: () => learntByAll(database),
    publishedVersion: () => latestVersion(db),
  };
}

async function keepLesson(
  { db }: Database,
  id: string,
  lesson: Lesson,
  turns: readonly number[],
  doer: Doer,
): Promise<void> {
  const alike = await askedInSameWords(db, lesson.lines);
  await db.transaction().execute(async (within) => {
    await within
      .insertInto('lesson')
      .values({
        id,
        body: JSON.stringify(lesson),
        status: 'open',
        author_id: doer.by.id,
        author_name: doer.by.name,
        written_at: toKeptMoment(doer.at),
      })
      .execute();
    await settleQuestions(within, [...turns, ...alike], id);
    await record(within, doer, 'taught', { after: lesson.topic });
  });
}

async function publish(
  database: Database,
  id: string,
  doer: Doer,
): ReturnType<LearningStore['publish']> {
  return await makingVersion(database, async (db) => {
    const kept = await readLesson(db, id);
    if (kept === null || kept.status !== 'open') return 'gone';
    if (kept.author.id === doer.by.id) return 'own';
    const before = await readPublished(db);
    const taught = withLesson(before.taught, kept.lesson);
    const version = await keepVersion(db, before.version, taught, doer.at);
    if (!(await decide(db, { id, from: 'open', to: 'published' }, doer, version))) return 'gone';
    // Asked since it was written.
    await settleQuestions(db, await askedInSameWords(db, kept.lesson.lines), id);
    await record(db, doer, 'published', { after: `${kept.lesson.topic} (${version})` });
    return version;
  });
}

async function takeBack(
  database: Database,
  id: string,
  doer: Doer,
): ReturnType<LearningStore['takeBack']> {
  return await makingVersion(database, async (db) => {
    // Before the lessons: whoever publishes one meanwhile has taken the number.
    const before = await latestVersion(db);
    const { inForce, takenBack } = await publishedLessons(db);
    const kept = inForce.find((one) => one.id === id);
    if (kept === undefined) return 'gone';
    const left = inForce.filter((one) => one.id !== id).map(({ lesson }) => lesson);
    const { kind, topic } = kept.lesson;
    if (kind === 'card' && left.some((lesson) => lesson.topic === topic)) return 'inUse';
    const gone = [...takenBack, kept].map(({ lesson }) => lesson);
    const version = await keepVersion(db, before, taughtBy(left, gone), doer.at);
    if (!(await decide(db, { id, from: 'published', to: 'rejected' }, doer))) return 'gone';
    await openAgain(db, id);
    await record(db, doer, 'tookBack', { after: `${topic} (${version})` });
    return version;
  });
}

async function reject({ db }: Database, id: string, doer: Doer): Promise<boolean> {
  return await db.transaction().execute(async (within) => {
    const kept = await readLesson(within, id);
    const isDone = await decide(within, { id, from: 'open', to: 'rejected' }, doer);
    if (kept === null || !isDone) return false;
    await openAgain(within, id);
    await record(within, doer, 'rejected', { after: kept.lesson.topic });
    return true;
  });
}
