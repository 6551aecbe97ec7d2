import { DateTime } from 'luxon';
import { z } from 'zod';
import { TOKYO } from '../core/zone.ts';
import { bodyOf, problem } from './answer.ts';
import type { Days } from './figure-ports.ts';
import { toFigures } from './figures.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';

const day = z.iso.date().transform((text) => DateTime.fromISO(text, { zone: TOKYO }));
const MOST_DAYS = 92;
const period = z.strictObject({ first: day, last: day }).partial();
/** What is shown where nothing was chosen. */
const DAYS_SHOWN = 7;

const exported = z.strictObject({
  table: z.string().regex(/^[a-z]\w{0,30}$/i),
  first: z.iso.date(),
  last: z.iso.date(),
});

/** The figures of the desk: for everybody who is signed in, since nothing of them tells of anybody. */
export function figureRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    { method: 'get', path: '/figures', for: 'viewer', answer: (visit) => tell(visit, means) },
    {
      // The page makes the file of what it shows; before that, the record must know.
      method: 'post',
      path: '/figures/exported',
      for: 'supervisor',
      answer: async ({ response, doer }) => {
        const body = bodyOf(response, exported);
        if (body === null) return;
        const { table, first, last } = body;
        await means.desk.noteExport(`${table} ${first}/${last}`, doer);
        response.sendStatus(204);
      },
    },
  ];
}

async function tell({ request, response }: StaffVisit, means: DeskMeans): Promise<void> {
  const days = daysIn(request.query, means.now());
  if (days === null) {
    problem(response, 400, refusals.period(MOST_DAYS));
    return;
  }
  const [raw, quota] = await Promise.all([means.figures.read(days), means.pushQuota()]);
  response.json({
    first: days.first.toISODate(),
    last: days.last.toISODate(),
    ...toFigures(raw, days),
    quota,
    now: means.now().toISO(),
    topicNames: namesOf(raw.topics, means),
  });
}

function daysIn(query: unknown, now: DateTime): Days | null {
  const asked = period.safeParse(query).data;
  if (asked === undefined) return null;
  const last = asked.last ?? now.setZone(TOKYO).startOf('day');
  const first = asked.first ?? last.minus({ days: DAYS_SHOWN - 1 });
  return first <= last && last < first.plus({ days: MOST_DAYS }) ? { first, last } : null;
}

/** What our buttons call a topic; one that is gone is called by its id. */
function namesOf(
  topics: readonly { readonly topic: string }[],
  { nameOf }: Pick<DeskMeans, 'nameOf'>,
): Readonly<Record<string, { readonly ja: string; readonly en: string }>> {
  const asked = [...new Set(topics.map(({ topic }) => topic))];
  return Object.fromEntries(
    asked.flatMap((topic) => {
      const ja = nameOf(`choice.topic.${topic}`, 'ja');
      const en = nameOf(`choice.topic.${topic}`, 'en');
      return ja === null || en === null ? [] : [[topic, { ja, en }] as const];
    }),
  );
}
