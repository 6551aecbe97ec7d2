import express, { type Router } from 'express';
import { z } from 'zod';
import { readInput } from './fleet-problem.ts';
import type { ScenarioPlayer } from './scenario-player.ts';
import { SCENARIOS } from './scenarios.ts';

/** The stories of the demo, how far the one is that plays, and the way back to the start. */
export function scenarioRoutes(player: ScenarioPlayer, startOver: () => Promise<void>): Router {
  const router = express.Router();
  const shown = () => ({
    scenarios: SCENARIOS.map(({ id, title, story, steps }) => ({
      id,
      title,
      story,
      steps: steps.map(({ says }) => says),
    })),
    playing: player.playing(),
  });
  router.get('/scenarios', (_request, response) => {
    response.json(shown());
  });
  router.post('/scenarios', express.json(), async (request, response) => {
    const order = readInput(orderSchema, request.body, response);
    if (order === null) return;
    switch (order.order) {
      case 'play': {
        const scenario = SCENARIOS.find(({ id }) => id === order.id);
        if (scenario !== undefined) await player.play(scenario);
        break;
      }
      case 'pause':
        player.pause();
        break;
      case 'goOn':
        player.goOn();
        break;
      case 'startOver':
        player.end();
        await startOver();
        break;
    }
    response.json(shown());
  });
  return router;
}

const names = SCENARIOS.map(({ id }) => id);

const orderSchema = z.discriminatedUnion(
  'order',
  [
    z.strictObject({
      order: z.literal('play'),
      id: z.enum(names, { error: `${names.join(', ')} のどれかにしてください。` }),
    }),
    z.strictObject({ order: z.enum(['pause', 'goOn', 'startOver']) }),
  ],
  { error: 'play, pause, goOn, startOver のどれかにしてください。' },
);
