import type { DateTime } from 'luxon';
import type { FleetTerminal } from '../fleet/contract.ts';
import { isReporting, toDevice, type Device, type DeviceRules } from './fleet-device.ts';
import { advance } from './fleet-evolution.ts';
import { asSeeded, toReport, toSeedReport, withPresence } from './fleet-report.ts';
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
  /** It does as it was told and reports at once, one that a script holds still too. */
  readonly obey: (device: Device) => void;
  readonly reset: (id: string) => void;
  /** Every shop as it was given at first, or as it is changed for a story. */
  readonly startOver: (
    change?: (seeds: readonly MerchantSeed[]) => readonly MerchantSeed[],
  ) => void;
  /** Moves on the shops in which something is under way, though nobody looks. */
  readonly moveOn: () => void;
}

type OnChange = (before: SimulatedTerminal, after: SimulatedTerminal) => void;

export function createFleetWorld(
  now: () => DateTime,
  rules: DeviceRules,
  seeds: readonly MerchantSeed[],
  onChange: OnChange = () => {},
): FleetWorld {
  const kept = new Map<string, SimulatedMerchant>();
  const fresh = (merchantId: string, given: readonly TerminalSeed[]) =>
    given.map((seed) => toTerminal(merchantId, seed, now(), rules));
  const merchant = (merchantId: string): SimulatedMerchant | null => {
    const found = kept.get(merchantId);
    return found === undefined ? null : keep(kept, shopNow(found, now(), rules, onChange));
  };
  // The terminal's own shop alone moves on: a world may hold hundreds.
  const terminal: FleetWorld['terminal'] = (id) => {
    const moved = merchant(ownerOf(kept, id) ?? '');
    return moved?.terminals.find(({ device }) => device.id === id) ?? null;
  };
  const blank = (merchantId: string): SimulatedMerchant =>
    merchant(merchantId) ?? { merchantId, storeName: merchantId, terminals: [], payments: null };
  const replace = (before: SimulatedTerminal, next: SimulatedTerminal): SimulatedTerminal => {
    const owner = blank(next.device.merchantId);
    const others = owner.terminals.map((each) => (each.device.id === next.device.id ? next : each));
    keep(kept, { ...owner, terminals: others });
    onChange(before, next);
    return next;
  };
  const startOver: FleetWorld['startOver'] = (changed = (given) => given) => {
    for (const shop of changed(seeds))
      swapIn(kept, { ...shop, terminals: fresh(shop.merchantId, shop.terminals) }, onChange);
  };
  startOver();
  return {
    now,
    rules,
    merchants: () => [...kept.keys()].flatMap((id) => merchant(id) ?? []),
    merchant,
    terminal,
    setTerminals: (merchantId, given) =>
      void keep(kept, { ...blank(merchantId), terminals: fresh(merchantId, given) }),
    setPayments: (merchantId, payments) => void keep(kept, { ...blank(merchantId), payments }),
    setDevice: (device) => {
      const before = terminal(device.id);
      if (before === null) throw new Error(`no simulated terminal ${device.id}`);
      return replace(before, hear({ ...before, device }, rules));
    },
    obey: (device) => {
      const before = terminal(device.id);
      if (before) replace(before, reporting({ ...before, device }, now(), rules));
    },
    reset: (id) => {
      const found = terminal(id);
      const [anew] = found === null ? [] : fresh(found.device.merchantId, [found.seed]);
      if (found && anew) replace(found, anew);
    },
    startOver,
    moveOn: () => shopsUnderWay(kept).forEach((merchantId) => merchant(merchantId)),
  };
}

/** It reports at once, one that a script holds still too. */
function reporting(
  terminal: SimulatedTerminal,
  now: DateTime,
  rules: DeviceRules,
): SimulatedTerminal {
  const { device, seed } = terminal;
  return { ...terminal, report: asSeeded(toReport(device, rules, now), seed) };
}

function keep(
  kept: Map<string, SimulatedMerchant>,
  merchant: SimulatedMerchant,
): SimulatedMerchant {
  kept.set(merchant.merchantId, merchant);
  return merchant;
}

/** The same shop with other terminals in the place of those of the same id. */
function swapIn(
  kept: Map<string, SimulatedMerchant>,
  shop: SimulatedMerchant,
  onChange: OnChange,
): void {
  const before = new Map(kept.get(shop.merchantId)?.terminals.map((one) => [one.device.id, one]));
  keep(kept, shop);
  for (const after of shop.terminals) onChange(before.get(after.device.id) ?? after, after);
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

function shopNow(
  shop: SimulatedMerchant,
  now: DateTime,
  rules: DeviceRules,
  onChange: OnChange,
): SimulatedMerchant {
  const terminals = shop.terminals.map((before) => {
    const after = moveOn(before, now, rules);
    onChange(before, after);
    return after;
  });
  return { ...shop, terminals };
}

function moveOn(terminal: SimulatedTerminal, now: DateTime, rules: DeviceRules): SimulatedTerminal {
  return hear({ ...terminal, device: advance(terminal.device, now, rules) }, rules);
}

function ownerOf(kept: ReadonlyMap<string, SimulatedMerchant>, id: string): string | null {
  const isHere = ({ device }: SimulatedTerminal) => device.id === id;
  return [...kept.values()].find(({ terminals }) => terminals.some(isHere))?.merchantId ?? null;
}

function shopsUnderWay(kept: ReadonlyMap<string, SimulatedMerchant>): readonly string[] {
  return [...kept.values()].flatMap(({ merchantId, terminals }) =>
    terminals.some(({ device }) => isUnderWay(device)) ? merchantId : [],
  );
}

function isUnderWay({ live, update, appUpdateMinutesLeft }: Device): boolean {
  return live && (update.state === 'installing' || appUpdateMinutesLeft !== null);
}

function hear(terminal: SimulatedTerminal, rules: DeviceRules): SimulatedTerminal {
  const { device } = terminal;
  if (!device.live) return terminal;
  const report = isReporting(device) ? toReport(device, rules, device.at) : terminal.report;
  return { ...terminal, report: withPresence(report, device) };
}
