import type { z } from 'zod';
import type { DeviceAction } from './fleet-actions.ts';
import type { deviceChangeSchema } from './fleet-device-change.ts';
import type { FleetMood } from './fleet-mood.ts';
import type { PaymentSeedStatus, TerminalSeed } from './fleet-seed.ts';

/** A story that the simulated fleet lives through, to be watched from the phone and the desk. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** What there is to see, and what to try on the phone meanwhile. */
  readonly story: string;
  readonly begins: {
    readonly minutes: number;
    /** What the minutes are counted from, backwards where they are negative. */
    readonly after: 'updateOpens' | 'skipEnds';
    readonly terminals: readonly Beginning[];
  };
  readonly steps: readonly ScenarioStep[];
}

/** The terminals of a story as it finds them; where two name the same one, the later counts. */
export interface Beginning {
  readonly who: Who;
  readonly are: Partial<Omit<TerminalSeed, 'serial' | 'label' | 'lastSeen' | 'lastBoot'>>;
  /** Switched on last before the update opened, or since. */
  readonly booted?: 'before' | 'since';
}

export interface ScenarioStep {
  readonly says: string;
  /** So far the demo's clock goes on first. */
  readonly minutes?: number;
  readonly who?: Who;
  readonly set?: z.infer<typeof deviceChangeSchema>;
  readonly does?: readonly DeviceAction[];
  readonly mood?: FleetMood;
  readonly pays?: { readonly amountYen: number; readonly status: PaymentSeedStatus };
  /** What the last payment of unknown outcome turns out to be. */
  readonly settles?: PaymentSeedStatus;
}

/** `everySecond` begins with the first terminal; `others` are those between. */
export type Who = 'all' | 'everySecond' | 'others' | 'firstShop' | 'otherShops' | 'first' | 'last';

/** The `shop`th shop's terminal, which is the `place`th of all `of`. */
export interface Place {
  readonly shop: number;
  readonly place: number;
  readonly of: number;
}

export function isMeant(who: Who, { shop, place, of }: Place): boolean {
  switch (who) {
    case 'all':
      return true;
    case 'everySecond':
      return place % 2 === 0;
    case 'others':
      return place % 2 === 1;
    case 'firstShop':
      return shop === 0;
    case 'otherShops':
      return shop > 0;
    case 'first':
      return place === 0;
    case 'last':
      return place === of - 1;
  }
}
