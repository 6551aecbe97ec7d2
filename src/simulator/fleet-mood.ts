import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { CommandMood } from './fleet-command-mood.ts';
import { sendProblem } from './fleet-problem.ts';

export const fleetMoodSchema = z.enum(['ok', 'down', 'slow', 'nonsense', 'unauthorized'], {
  error: 'ok, down, slow, nonsense, unauthorized のどれかにしてください。',
});

export type FleetMood = z.infer<typeof fleetMoodSchema>;

export interface Moods {
  readonly mood: () => FleetMood;
  readonly latencyMs: () => number;
  readonly set: (mood: FleetMood, latencyMs?: number) => void;
  readonly commands: () => CommandMood;
  readonly setCommands: (mood: CommandMood) => void;
  /** Stands before the contract: what the mood does to every call. */
  readonly handler: RequestHandler;
}

export function createMoods(slowMs: number): Moods {
  let mood: FleetMood = 'ok';
  let latency = 0;
  let commands: CommandMood = 'ok';
  let nonsenses = 0;
  return {
    mood: () => mood,
    latencyMs: () => latency,
    set: (next, latencyMs = latency) => {
      mood = next;
      latency = latencyMs;
    },
    commands: () => commands,
    setCommands: (next) => {
      commands = next;
    },
    handler: (_request, response, next) => {
      const wait = mood === 'slow' ? slowMs : latency;
      afterwards(response, wait, () => {
        if (mood === 'nonsense') nonsenses += 1;
        answer(mood, response, nonsenses, next);
      });
    },
  };
}

function afterwards(response: Response, ms: number, then: () => void): void {
  if (ms === 0) return then();
  const timer = setTimeout(then, ms);
  // The caller has gone: nothing is left to be late for.
  response.once('close', () => clearTimeout(timer));
}

function answer(mood: FleetMood, response: Response, nonsenses: number, next: () => void): void {
  switch (mood) {
    case 'ok':
    case 'slow':
      return next();
    case 'down':
      return sendProblem(response, 503, 'unavailable', 'The fleet is out of order.');
    case 'unauthorized':
      return sendProblem(response, 401, 'unauthorized', 'The token is not accepted.');
    case 'nonsense':
      // In turns: a login page where JSON should be, and JSON that says something else.
      if (nonsenses % 2 === 1) response.type('html').send('<!doctype html><title>Sign in</title>');
      else response.json({ data: [{ battery: 'plenty' }], ok: true });
  }
}
