import { problem } from './answer.ts';
import type { StaffVisit } from './gate.ts';
import { allOf } from './in-both.ts';
import type { DeskMeans } from './means.ts';
import { isAtLeast } from './ports.ts';
import { refusals } from './refusals.ts';

/** By a second person, and only what may still be said. */
export async function publish(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { request, response, doer } = visit;
  const id = String(request.params['id']);
  const kept = await means.learning.lesson(id);
  // The content may have changed since it was written.
  const mistakes = kept?.status === 'open' ? means.teacher.mistakesIn(kept.lesson) : [];
  if (mistakes.length > 0) {
    problem(response, 409, allOf(mistakes));
    return;
  }
  const version = await means.learning.publish(id, doer);
  if (version === 'gone') problem(response, 409, refusals.lessonDecided);
  else if (version === 'own') problem(response, 409, refusals.ownLesson);
  else {
    means.teacher.look();
    response.json({ version });
  }
}

/** One person is enough: what is wrong has to stop being said. */
export async function takeBack(
  { request, response, doer }: StaffVisit,
  means: DeskMeans,
): Promise<void> {
  const version = await means.learning.takeBack(String(request.params['id']), doer);
  if (version === 'gone') problem(response, 409, refusals.lessonDecided);
  else if (version === 'inUse') problem(response, 409, refusals.lessonInUse);
  else {
    means.teacher.look();
    response.json({ version });
  }
}

/** What was not published yet: its author alone, or whoever reviews. */
export async function reject({ request, response, doer, me }: StaffVisit, means: DeskMeans) {
  const id = String(request.params['id']);
  const kept = await means.learning.lesson(id);
  const isReviewer = isAtLeast(me.role, 'supervisor');
  if (kept !== null && kept.author.id !== me.id && !isReviewer) {
    problem(response, 403, refusals.notTheirLesson);
    return;
  }
  if (await means.learning.reject(id, doer)) response.sendStatus(204);
  else problem(response, 409, refusals.lessonDecided);
}
