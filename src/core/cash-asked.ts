import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';

const ASKS = ['takesCash', 'asksCashOnly', 'asksOtherMeans', 'asksIfTheyCome'] as const;
export type Asks = (typeof ASKS)[number];

/** 始めた 今から客来たら現金だけでいい?, in whatever words. */
export function asksOf({ signs, hints }: Reading): Asks | undefined {
  const isCash = signs.includes('asks') && ONLY_CASH.every((hint) => hints.includes(hint));
  return ASKS.find((sign) => signs.includes(sign)) ?? (isCash ? 'asksCashOnly' : undefined);
}

const ONLY_CASH: readonly Hint[] = ['namesCash', 'ofOneOnly', 'asksIfMay'];
