import type { DateTime } from 'luxon';
import type { FleetTerminal } from '../fleet/contract.ts';
import { isReporting, toDevice, type Device, type DeviceRules } from './fleet-device.ts';
import { advance } from './fleet-evolution.ts';
import { toReport, toSeedReport, withPresence } from './fleet-report.ts';
import type { MerchantSeed, PaymentSeed, TerminalSeed } from './fleet-seed.ts';

export interface SimulatedTerminal {
  readonly seed: TerminalSeed;
  readonly device: Device;
  /** What the fleet heard last: older than the terminal itself while that is off or silent. */
  readonly report: FleetTerminal;
}

export interface SimulatedMerchant {
  readonly merchantId: string;
  readonly storeName: string;
  readonly terminals: readonly SimulatedTerminal[];
  readonly payments: readonly PaymentSeed[] | null;
}

/** All simulated merchants as they are now; looking at them moves them on to now. */
export interface FleetWorld {
  readonly now: () => DateTime;
  readonly rules: DeviceRules;
  readonly merchants: () => readonly SimulatedMerchant[];
  readonly merchant: (merchantId: string) => SimulatedMerchant | null;
  readonly terminal: (id: string) => SimulatedTerminal | null;
  readonly setTerminals: (merchantId: string, seeds: readonly TerminalSeed[]) => void;
  readonly setPayments: (merchantId: string, payments: readonly PaymentSeed[] | null) => void;
  readonly setDevice: (device: Device) => SimulatedTerminal;
  readonly reset: (id: string) => void;
}

export function createFleetWorld(
  now: () => DateTime,
  rules: DeviceRules,
  seeds: readonly MerchantSeed[],
): FleetWorld {
  const kept = new Map<string, SimulatedMerchant>();
  const fresh = (merchantId: string, seed: TerminalSeed) =>
    toTerminal(merchantId, seed, now(), rules);
  const merchant = (merchantId: string): SimulatedMerchant | null => {
    const found = kept.get(merchantId);
    if (found === undefined) return null;
    const terminals = found.terminals.map((terminal) => moveOn(terminal, now(), rules));
    return keep(kept, { ...found, terminals });
  };
  const merchants = () => [...kept.keys()].flatMap((id) => merchant(id) ?? []);
  // The terminal's own shop alone moves on: a world may hold hundreds.
  const terminal: FleetWorld['terminal'] = (id) => {
    const owner = [...kept.values()].find((each) =>
      each.terminals.some(({ device }) => device.id === id),
    );
    const moved = owner ? merchant(owner.merchantId) : null;
    return moved?.terminals.find(({ device }) => device.id === id) ?? null;
  };
  const blank = (merchantId: string): SimulatedMerchant =>
    merchant(merchantId) ?? { merchantId, storeName: merchantId, terminals: [], payments: null };
  const setTerminals: FleetWorld['setTerminals'] = (merchantId, given) => {
    keep(kept, { ...blank(merchantId), terminals: given.map((seed) => fresh(merchantId, seed)) });
  };
  const replace = (next: SimulatedTerminal): SimulatedTerminal => {
    const owner = blank(next.device.merchantId);
    const others = owner.terminals.map((each) => (each.device.id === next.device.id ? next : each));
    keep(kept, { ...owner, terminals: others });
    return next;
  };
  for (const { terminals: given, ...rest } of seeds) {
    keep(kept, { ...rest, terminals: given.map((seed) => fresh(rest.merchantId, seed)) });
  }
  return {
    now,
    rules,
    merchants,
    merchant,
    terminal,
    setTerminals,
    setPayments: (merchantId, payments) => {
      keep(kept, { ...blank(merchantId), payments });
    },
    setDevice: (device) => {
      const before = terminal(device.id);
      if (before === null) throw new Error(`no simulated terminal ${device.id}`);
      return replace(hear({ ...before, device }, rules));
    },
    reset: (id) => {
      const found = terminal(id);
      if (found !== null) replace(fresh(found.device.merchantId, found.seed));
    },
  };
}

function keep(
  kept: Map<string, SimulatedMerchant>,
  merchant: SimulatedMerchant,
): SimulatedMerchant {
  kept.set(merchant.merchantId, merchant);
  return merchant;
}

function toTerminal(
  merchantId: string,
  seed: TerminalSeed,
  now: DateTime,
  rules: DeviceRules,
): SimulatedTerminal {
  const device = toDevice(merchantId, seed, now);
  return { seed, device, report: toSeedReport(device, rules, seed) };
}

function moveOn(terminal: SimulatedTerminal, now: DateTime, rules: DeviceRules): SimulatedTerminal {
  return hear({ ...terminal, device: advance(terminal.device, now, rules) }, rules);
}

function hear(terminal: SimulatedTerminal, rules: DeviceRules): SimulatedTerminal {
  const { device } = terminal;
  if (!device.live) return terminal;
  const report = isReporting(device) ? toReport(device, rules, device.at) : terminal.report;
  return { ...terminal, report: withPresence(report, device) };
}
