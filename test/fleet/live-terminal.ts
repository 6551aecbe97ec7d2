import { act, type DeviceAction } from '../../src/simulator/fleet-actions.ts';
import { change } from '../../src/simulator/fleet-device-change.ts';
import { toDevice, type Device } from '../../src/simulator/fleet-device.ts';
import { advance } from '../../src/simulator/fleet-evolution.ts';
import { toLayers } from '../../src/simulator/fleet-layers.ts';
import type { TerminalSeed } from '../../src/simulator/fleet-seed.ts';
import { handClock } from './hand-clock.ts';
import { rules, seed } from './simulated.ts';

/** One live terminal under a hand clock. */
export function liveTerminal(given: Partial<TerminalSeed> = {}, start = '2025-08-19T08:40:00') {
  const clock = handClock(start);
  let device: Device = toDevice('M-1', { ...seed, live: true, ...given }, clock.now());
  const look = () => {
    device = advance(device, clock.now(), rules);
    return device;
  };
  return {
    clock,
    look,
    layers: () => toLayers(look(), rules, clock.now()),
    after: (minutes: number) => {
      clock.pass(minutes);
      return look();
    },
    set: (order: Parameters<typeof change>[1]) => {
      device = change(look(), order);
    },
    do: (action: DeviceAction) => {
      const outcome = act(look(), action, rules);
      if (outcome.kind === 'done') device = outcome.device;
      return outcome.kind === 'done' ? 'done' : outcome.code;
    },
  };
}
