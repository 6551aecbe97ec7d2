import express, { type Request, type Response, type Router } from 'express';
import type { z } from 'zod';
import {
  commandHeadersSchema,
  commandOrderSchema,
  type FleetCommand,
} from '../fleet/contract-command.ts';
import type { ProblemCode } from '../fleet/contract-problem.ts';
import { act } from './fleet-actions.ts';
import { refusalBy, statusesBy, type CommandMood } from './fleet-command-mood.ts';
import type { FleetEvents } from './fleet-events.ts';
import { findMerchant, findTerminal } from './fleet-find.ts';
import { isReporting, withHistory, type Device } from './fleet-device.ts';
import { readInput, refuse } from './fleet-problem.ts';
import type { FleetWorld, SimulatedTerminal } from './fleet-world.ts';

type Order = z.infer<typeof commandOrderSchema>;

interface Ordered {
  readonly order: Order;
  readonly command: FleetCommand;
  /** As it is told to whoever asks later. */
  readonly becomes: FleetCommand['status'];
}

interface Means {
  readonly world: FleetWorld;
  readonly tell: FleetEvents['tell'];
  readonly mood: () => CommandMood;
}

/** Commands to a terminal. The same key is the same command: it is done once. */
export function addCommandRoutes(router: Router, { world, tell, mood }: Means): void {
  const byKey = new Map<string, Ordered>();
  router.post(
    '/merchants/:merchantId/terminals/:terminalId/commands',
    express.json(),
    (request, response) => {
      const terminal = findTerminal(world, request.params, response);
      const asked = terminal && readOrder(request, response);
      if (terminal && asked) take(terminal, asked, response);
    },
  );
  const take = ({ device, report }: SimulatedTerminal, asked: Asked, response: Response): void => {
    const { order } = asked;
    const key = `${device.id} ${asked.key}`;
    const before = byKey.get(key);
    if (before !== undefined && !isSame(before.order, order))
      return refuse(response, 'idempotency-key-reused', 'Another order came with this key.');
    if (before !== undefined) return void response.status(202).json(before.command);
    const now = mood();
    const id = `C-${byKey.size + 1}`;
    const command = carryOut(world, device, { order, id, mood: now }, response);
    if (command === null) return;
    const [, becomes] = statusesBy(now);
    byKey.set(key, { order, command, becomes });
    // Of a terminal that a script holds still nobody tells: it would come at any time.
    if (device.live && becomes === 'SUCCEEDED')
      tell(report, { type: 'terminal.command.completed', commandId: id });
    if (now === 'lost') return refuse(response, 'unavailable', 'The answer does not get through.');
    response.status(202).json(command);
  };
  router.get('/merchants/:merchantId/commands/:commandId', (request, response) => {
    const { merchantId, commandId } = request.params;
    const merchant = findMerchant(world, merchantId, response);
    if (merchant === null) return;
    const found = [...byKey.values()].find(
      ({ command }) =>
        command.id === commandId &&
        merchant.terminals.some(({ device }) => device.id === command.terminalId),
    );
    if (found !== undefined) response.json({ ...found.command, status: found.becomes });
    else refuse(response, 'command-not-found', 'No such command.');
  });
}

interface Asked {
  readonly key: string;
  readonly order: Order;
}

function readOrder(request: Request, response: Response): Asked | null {
  const given = { 'Idempotency-Key': request.get('idempotency-key') };
  const headers = readInput(commandHeadersSchema, given, response);
  const order = headers && readInput(commandOrderSchema, request.body, response);
  return headers && order && { key: headers['Idempotency-Key'], order };
}

function isSame(a: Order, b: Order): boolean {
  return a.type === b.type && a.reason === b.reason && a.expiresInSeconds === b.expiresInSeconds;
}

interface New {
  readonly order: Order;
  readonly id: string;
  readonly mood: CommandMood;
}

function carryOut(
  world: FleetWorld,
  device: Device,
  { order, id, mood }: New,
  response: Response,
): FleetCommand | null {
  const refusal = refusalBy(mood) ?? refusalOf(device, order);
  if (refusal !== null) {
    refuse(response, refusal, 'The terminal cannot do that now.');
    return null;
  }
  const now = world.now();
  const [status] = statusesBy(mood);
  if (status === 'SUCCEEDED') world.obey(obey(world, device, order));
  return {
    id,
    terminalId: device.id,
    type: order.type,
    status,
    reason: order.reason,
    createdAt: now.toJSDate().toISOString(),
    expiresAt: now.plus({ seconds: order.expiresInSeconds }).toJSDate().toISOString(),
  };
}

function refusalOf(device: Device, { type }: Order): ProblemCode | null {
  if (!isReporting(device)) return 'terminal-offline';
  if (type !== 'REBOOT') return null;
  // A restart from afar must not cut off an update.
  return device.update.state === 'installing' ? 'command-in-progress' : null;
}

function obey(world: FleetWorld, device: Device, { type }: Order): Device {
  switch (type) {
    case 'REBOOT': {
      const outcome = act(device, 'restart', world.rules);
      return outcome.kind === 'done' ? outcome.device : { ...device, lastBootAt: world.now() };
    }
    case 'REFRESH_STATUS':
      return device;
    case 'SHOW_MESSAGE':
      return withHistory(device, 'サーバーからの案内を表示しました');
  }
}
