import type { Sign } from '../core/sign.ts';

/** The signs that hold, in their order. */
export function holding(all: readonly (readonly [Sign, boolean])[]): readonly Sign[] {
  return all.filter(([, isSo]) => isSo).map(([sign]) => sign);
}
