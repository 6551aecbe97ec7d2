import express, { type Response, type Router } from 'express';
import { z } from 'zod';
import { act, deviceActionSchema } from './fleet-actions.ts';
import { toControlState, toControlTerminal } from './fleet-control-state.ts';
import { commandMoodSchema } from './fleet-command-mood.ts';
import { change, deviceChangeSchema } from './fleet-device-change.ts';
import type { FleetEvents } from './fleet-events.ts';
import { fleetMoodSchema, type Moods } from './fleet-mood.ts';
import { paymentsUntil } from './fleet-payments.ts';
import { readInput, sendProblem } from './fleet-problem.ts';
import type { FleetWorld, SimulatedTerminal } from './fleet-world.ts';

/** What the page of terminals reads and presses. No part of the contract: no real fleet has it. */
export function controlRoutes(world: FleetWorld, moods: Moods, tell: FleetEvents['tell']): Router {
  const router = express.Router();
  router.use(express.json());
  router.get('/state', (_request, response) => {
    response.json(toControlState(world, moods));
  });
  router.put('/mood', (request, response) => {
    const order = readInput(moodOrderSchema, request.body, response);
    if (order === null) return;
    moods.set(order.mood, order.latencyMs);
    if (order.commands !== undefined) moods.setCommands(order.commands);
    response.json({ mood: moods.mood(), latencyMs: moods.latencyMs() });
  });
  router.get('/terminals/:id', (request, response) => {
    const terminal = findById(world, request.params.id, response);
    if (terminal !== null) sendTerminal(world, terminal, response);
  });
  router.patch('/terminals/:id', (request, response) => {
    const terminal = findById(world, request.params.id, response);
    const order = terminal && readInput(deviceChangeSchema, request.body, response);
    if (!terminal || !order) return;
    if (!terminal.device.live) return refuseFrozen(response);
    world.setDevice(change(terminal.device, order));
    sendTerminal(world, terminal, response);
  });
  router.post('/terminals/:id/actions', (request, response) => {
    const terminal = findById(world, request.params.id, response);
    const order = terminal && readInput(actionOrderSchema, request.body, response);
    if (!terminal || !order) return;
    if (order.action === 'reset') {
      world.reset(terminal.device.id);
      return sendTerminal(world, terminal, response);
    }
    const outcome = act(terminal.device, order.action, world.rules);
    if (outcome.kind === 'refused') return sendProblem(response, 409, outcome.code, outcome.detail);
    world.setDevice(outcome.device);
    sendTerminal(world, terminal, response);
  });
  router.post('/terminals/:id/payments', (request, response) => {
    const terminal = findById(world, request.params.id, response);
    const order = terminal && readInput(paymentOrderSchema, request.body, response);
    if (terminal && order && takePayment(world, terminal, order, response))
      tellOfPayment(world, terminal, tell);
  });
  return router;
}

const moodOrderSchema = z.strictObject({
  mood: fleetMoodSchema,
  /** What becomes of remote commands. */
  commands: commandMoodSchema.optional(),
  latencyMs: z
    .int({ error: '0〜60000の整数(ミリ秒)にしてください。' })
    .min(0)
    .max(60_000)
    .optional(),
});

const actionNames = [...deviceActionSchema.options, 'reset'] as const;

const actionOrderSchema = z.strictObject({
  action: z.enum(actionNames, { error: `${actionNames.join(', ')} のどれかにしてください。` }),
});

const paymentOrderSchema = z.strictObject({
  amountYen: z.int({ error: '1以上の整数(円)にしてください。' }).min(1).max(99_999_999),
  status: z.enum(['captured', 'failed', 'unknown'], {
    error: 'captured, failed, unknown のどれかにしてください。',
  }),
});

function findById(world: FleetWorld, id: string, response: Response): SimulatedTerminal | null {
  const found = world.terminal(id);
  if (found === null) sendProblem(response, 404, 'terminal-not-found', `端末 ${id} はありません。`);
  return found;
}

function sendTerminal(world: FleetWorld, { device }: SimulatedTerminal, response: Response): void {
  const after = world.terminal(device.id);
  if (after !== null) response.json(toControlTerminal(after, world.rules));
}

function refuseFrozen(response: Response): void {
  sendProblem(response, 409, 'frozen', 'この端末は台本で固定されているため、変えられません。');
}

function takePayment(
  world: FleetWorld,
  { device }: SimulatedTerminal,
  order: z.infer<typeof paymentOrderSchema>,
  response: Response,
): boolean {
  const payments = world.merchant(device.merchantId)?.payments ?? null;
  if (payments === null) {
    const detail = 'この加盟店の決済履歴は、端末のサーバーからは見えない設定です。';
    sendProblem(response, 409, 'payments-not-available', detail);
    return false;
  }
  const time = world.now().toJSDate().toISOString();
  const taken = { time, amount: order.amountYen, status: order.status, serial: device.serial };
  world.setPayments(device.merchantId, [...payments, taken]);
  response.status(201).json({ at: time, amountYen: order.amountYen, status: order.status });
  return true;
}

/** The newest of the history is the one that was just taken. */
function tellOfPayment(
  world: FleetWorld,
  { report }: SimulatedTerminal,
  tell: FleetEvents['tell'],
): void {
  const merchant = world.merchant(report.merchantId);
  const [newest] = (merchant && paymentsUntil(world.now(), merchant)) ?? [];
  if (newest !== undefined) tell(report, { type: 'payment.updated', paymentId: newest.id });
}
