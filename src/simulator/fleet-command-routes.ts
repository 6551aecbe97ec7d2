import express, { type Request, type Response, type Router } from 'express';
import type { z } from 'zod';
import {
  commandHeadersSchema,
  commandOrderSchema,
  type FleetCommand,
} from '../fleet/contract-command.ts';
import type { ProblemCode } from '../fleet/contract-problem.ts';
import { act } from './fleet-actions.ts';
import type { FleetEvents } from './fleet-events.ts';
import { findMerchant, findTerminal } from './fleet-find.ts';
import { isReporting, withHistory, type Device } from './fleet-device.ts';
import { readInput, refuse } from './fleet-problem.ts';
import type { FleetWorld } from './fleet-world.ts';

type Order = z.infer<typeof commandOrderSchema>;

interface Ordered {
  readonly order: Order;
  readonly command: FleetCommand;
}

/** Commands to a terminal. The same key is the same command: it is done once. */
export function addCommandRoutes(
  router: Router,
  world: FleetWorld,
  tell: FleetEvents['tell'],
): void {
  const byKey = new Map<string, Ordered>();
  router.post(
    '/merchants/:merchantId/terminals/:terminalId/commands',
    express.json(),
    (request, response) => {
      const terminal = findTerminal(world, request.params, response);
      const asked = terminal && readOrder(request, response);
      if (!terminal || !asked) return;
      const { device } = terminal;
      const { order } = asked;
      const key = `${device.id} ${asked.key}`;
      const before = byKey.get(key);
      if (before !== undefined && !isSame(before.order, order))
        return refuse(response, 'idempotency-key-reused', 'Another order came with this key.');
      const command =
        before?.command ?? carryOut(world, device, order, `C-${byKey.size + 1}`, response);
      if (command === null) return;
      if (before === undefined)
        tell(terminal.report, { type: 'terminal.command.completed', commandId: command.id });
      byKey.set(key, { order, command });
      response.status(202).json(command);
    },
  );
  router.get('/merchants/:merchantId/commands/:commandId', (request, response) => {
    const { merchantId, commandId } = request.params;
    const merchant = findMerchant(world, merchantId, response);
    if (merchant === null) return;
    const found = [...byKey.values()].find(
      ({ command }) =>
        command.id === commandId &&
        merchant.terminals.some(({ device }) => device.id === command.terminalId),
    );
    if (found !== undefined) response.json(found.command);
    else refuse(response, 'command-not-found', 'No such command.');
  });
}

function readOrder(
  request: Request,
  response: Response,
): { readonly key: string; readonly order: Order } | null {
  const given = { 'Idempotency-Key': request.get('idempotency-key') };
  const headers = readInput(commandHeadersSchema, given, response);
  const order = headers && readInput(commandOrderSchema, request.body, response);
  return headers && order && { key: headers['Idempotency-Key'], order };
}

function isSame(a: Order, b: Order): boolean {
  return a.type === b.type && a.reason === b.reason && a.expiresInSeconds === b.expiresInSeconds;
}

function carryOut(
  world: FleetWorld,
  device: Device,
  order: Order,
  id: string,
  response: Response,
): FleetCommand | null {
  const refusal = refusalOf(device, order);
  if (refusal !== null) {
    refuse(response, refusal, 'The terminal cannot do that now.');
    return null;
  }
  const now = world.now();
  world.setDevice(obey(world, device, order));
  return {
    id,
    terminalId: device.id,
    type: order.type,
    status: 'SUCCEEDED',
    reason: order.reason,
    createdAt: now.toJSDate().toISOString(),
    expiresAt: now.plus({ seconds: order.expiresInSeconds }).toJSDate().toISOString(),
  };
}

function refusalOf(device: Device, { type }: Order): ProblemCode | null {
  if (!isReporting(device)) return 'terminal-offline';
  if (type !== 'REBOOT') return null;
  if (!device.live) return 'not-supported';
  // A restart from afar must not cut off an update.
  return device.update.state === 'installing' ? 'command-in-progress' : null;
}

function obey(world: FleetWorld, device: Device, { type }: Order): Device {
  switch (type) {
    case 'REBOOT': {
      const outcome = act(device, 'restart', world.rules);
      return outcome.kind === 'done' ? outcome.device : device;
    }
    case 'REFRESH_STATUS':
      return device;
    case 'SHOW_MESSAGE':
      return withHistory(device, 'サーバーからの案内を表示しました');
  }
}
