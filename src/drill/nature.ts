import type { Counter } from './counter.ts';
import type { Shop, TerminalPlan } from './crowd.ts';
import type { Nature } from './merchant.ts';

/** What happens to terminals by itself: the rollout, updates that break off, an app opened too soon. */
export interface Happenings extends Nature {
  /** The next minute at which something happens; null when nothing is due. */
  readonly next: () => number | null;
  /** Lets all that is due by this minute happen. */
  readonly happen: (minute: number) => Promise<void>;
}

const BREAKS_OFF_AFTER = 5;
const OPENED_AFTER = 3;

export function createNature(crowd: readonly Shop[], counter: Counter): Happenings {
  const due: { readonly minute: number; readonly happens: () => Promise<unknown> }[] = [];
  const later = (minute: number, happens: () => Promise<unknown>) => due.push({ minute, happens });
  const failuresLeft = new Map<TerminalPlan, number>();
  const toOpen = new Set<TerminalPlan>();
  for (const plan of crowd.flatMap(({ terminals }) => terminals)) {
    failuresLeft.set(plan, plan.failures);
    if (plan.opensApp) toOpen.add(plan);
    if (plan.isSilent && !plan.isOff) later(0, () => counter.press(plan.id, 'goSilent'));
    if (plan.offeredAt !== null && plan.offeredAt > 0) {
      later(plan.offeredAt, () => counter.change(plan.id, { offered: true }));
    }
  }
  return {
    started: (plan, minute) => {
      const failures = failuresLeft.get(plan) ?? 0;
      if (toOpen.delete(plan))
        later(minute + OPENED_AFTER, () => counter.press(plan.id, 'openApp'));
      else if (failures > 0) {
        failuresLeft.set(plan, failures - 1);
        later(minute + BREAKS_OFF_AFTER, () => counter.press(plan.id, 'failUpdate'));
      }
    },
    next: () => (due.length === 0 ? null : Math.min(...due.map(({ minute }) => minute))),
    happen: async (minute) => {
      const now = due.filter((one) => one.minute <= minute);
      for (const one of now) {
        due.splice(due.indexOf(one), 1);
        await one.happens();
      }
    },
  };
}
