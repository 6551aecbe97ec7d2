import express, { type Response, type Router } from 'express';
import { z } from 'zod';
import { commandOrderSchema, type FleetCommand } from '../fleet/contract-command.ts';
import { act, type Outcome } from './fleet-actions.ts';
import { findTerminal } from './fleet-find.ts';
import { isReporting, withHistory, type Device } from './fleet-device.ts';
import { readInput, sendProblem } from './fleet-problem.ts';
import type { FleetWorld } from './fleet-world.ts';

const keySchema = z.object({ 'Idempotency-Key': z.string().min(16).max(255) });

type Order = z.infer<typeof commandOrderSchema>;

/** Commands to a terminal. The same key is the same command: it is done once. */
export function addCommandRoutes(router: Router, world: FleetWorld): void {
  const byKey = new Map<string, FleetCommand>();
  router.post(
    '/merchants/:merchantId/terminals/:terminalId/commands',
    express.json(),
    (request, response) => {
      const terminal = findTerminal(world, request.params, response);
      const key =
        terminal &&
        readInput(keySchema, { 'Idempotency-Key': request.get('idempotency-key') }, response);
      const order = key && readInput(commandOrderSchema, request.body, response);
      if (!terminal || !key || !order) return;
      const { device } = terminal;
      const mapKey = `${device.id} ${key['Idempotency-Key']}`;
      const command =
        byKey.get(mapKey) ?? carryOut(world, device, order, `C-${byKey.size + 1}`, response);
      if (command === null) return;
      byKey.set(mapKey, command);
      response.status(202).json(command);
    },
  );
  router.get('/merchants/:merchantId/commands/:commandId', (request, response) => {
    const { merchantId, commandId } = request.params;
    const terminals = world.merchant(merchantId)?.terminals ?? [];
    const found = [...byKey.values()].find(
      (command) =>
        command.id === commandId &&
        terminals.some(({ device }) => device.id === command.terminalId),
    );
    if (found !== undefined) response.json(found);
    else sendProblem(response, 404, 'command-not-found', 'No such command.');
  });
}

function carryOut(
  world: FleetWorld,
  device: Device,
  order: Order,
  id: string,
  response: Response,
): FleetCommand | null {
  const outcome: Outcome = isReporting(device)
    ? obey(world, device, order)
    : { kind: 'refused', code: 'terminal-offline', detail: 'The terminal cannot be reached.' };
  if (outcome.kind === 'refused') {
    sendProblem(response, 409, outcome.code, outcome.detail);
    return null;
  }
  const now = world.now();
  world.setDevice(outcome.device);
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

function obey(world: FleetWorld, device: Device, order: Order): Outcome {
  switch (order.type) {
    case 'REBOOT':
      return act(device, 'restart', world.rules);
    case 'REFRESH_STATUS':
      return { kind: 'done', device };
    case 'SHOW_MESSAGE':
      return { kind: 'done', device: withHistory(device, 'サーバーからの案内を表示しました') };
  }
}
