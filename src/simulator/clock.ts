import express, { type Router } from 'express';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { TOKYO } from '../core/zone.ts';

/** The clock of a demo: starts where it is told, runs as fast as the real one, can be set and stopped. */
export interface DemoClock {
  now(): DateTime;
  set(at: DateTime): void;
  stop(): void;
  run(): void;
  /** Done whenever somebody sets the clock over HTTP, before they are answered. */
  whenSet(follow: () => Promise<void>): void;
  readonly isRunning: boolean;
}

interface FollowedClock extends DemoClock {
  /** Everything that follows from a clock that was set. */
  follow(): Promise<void>;
}

/** A moment worth jumping to. */
export interface Moment {
  readonly id: string;
  readonly label: string;
  readonly at: DateTime;
}

const ZONE = { zone: TOKYO, locale: 'ja' };

/** `real` gives milliseconds that only ever rise. */
export function createDemoClock(
  startIso: string,
  real: () => number = () => performance.now(),
): FollowedClock {
  const start = DateTime.fromISO(startIso, ZONE);
  if (!start.isValid) throw new Error(`the demo cannot start at "${startIso}": not an ISO time`);
  let base: DateTime = start;
  let since: number | null = real();
  const followers: (() => Promise<void>)[] = [];

  const now = () => (since === null ? base : base.plus(real() - since));
  return {
    now,
    set(at) {
      base = at.setZone(ZONE.zone).setLocale(ZONE.locale);
      if (since !== null) since = real();
    },
    stop() {
      base = now();
      since = null;
    },
    run() {
      since ??= real();
    },
    whenSet(follow) {
      followers.push(follow);
    },
    async follow() {
      for (const follow of followers) await follow();
    },
    get isRunning() {
      return since !== null;
    },
  };
}

const change = z.strictObject({
  at: z.iso.datetime({ offset: true, local: true }).optional(),
  running: z.boolean().optional(),
});

/** The clock over HTTP, for the page that shows and sets it. */
export function clockRouter(clock: FollowedClock, moments: readonly Moment[]): Router {
  const router = express.Router();
  router.get('/simulator/clock', (_request, response) => {
    response.json(shown(clock, moments));
  });
  router.put('/simulator/clock', express.json(), async (request, response) => {
    const { data, error } = change.safeParse(request.body);
    if (data === undefined) {
      const errors = error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
      response.status(400).type('application/problem+json');
      response.json({
        type: 'about:blank',
        title: 'Not a change of the clock',
        status: 400,
        errors,
      });
      return;
    }
    if (data.at !== undefined) {
      clock.set(DateTime.fromISO(data.at, ZONE));
      await clock.follow();
    }
    if (data.running === true) clock.run();
    if (data.running === false) clock.stop();
    response.json(shown(clock, moments));
  });
  return router;
}

function shown(clock: DemoClock, moments: readonly Moment[]): object {
  return {
    now: clock.now().toISO(),
    running: clock.isRunning,
    moments: moments.map(({ id, label, at }) => ({ id, label, at: at.toISO() })),
  };
}
