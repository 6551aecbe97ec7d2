import type { Response } from 'express';
import { refuse } from './fleet-problem.ts';
import type { FleetWorld, SimulatedMerchant, SimulatedTerminal } from './fleet-world.ts';

/** The merchant of a path, or null after a 404. */
export function findMerchant(
  world: FleetWorld,
  id: string,
  response: Response,
): SimulatedMerchant | null {
  const merchant = world.merchant(id);
  if (merchant === null) refuse(response, 'merchant-not-found', 'No such merchant.');
  return merchant;
}

/** The terminal of a path, or null after a 404. Found only with its own merchant: an id alone opens nothing. */
export function findTerminal(
  world: FleetWorld,
  path: { readonly merchantId: string; readonly terminalId: string },
  response: Response,
): SimulatedTerminal | null {
  const merchant = findMerchant(world, path.merchantId, response);
  if (merchant === null) return null;
  const found = merchant.terminals.find(({ device }) => device.id === path.terminalId);
  if (found === undefined) refuse(response, 'terminal-not-found', 'No such terminal.');
  return found ?? null;
}
