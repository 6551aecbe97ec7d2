import type { FleetSoftwareLayer } from './contract.ts';

/** What the update of the notice is called in a fleet that does not tell it; null: nobody has said. */
export interface UpdateTarget {
  readonly firmware: string | null;
  readonly os: string | null;
  readonly paymentApp: { readonly package: string; readonly version: string } | null;
}

interface Installed {
  readonly version: string | null;
  readonly at: string | null;
  readonly observedAt: string | null;
}

/**
 * A layer of which a fleet tells what is installed. Done is what equals the target. Versions of a
 * vendor have no order that we know, so another one is not "old": its state is not known.
 */
export function layerOf(installed: Installed, target: string | null): FleetSoftwareLayer {
  const isDone = target !== null && installed.version === target;
  return {
    installedVersion: installed.version,
    installedAt: installed.at,
    targetVersion: target,
    updateState: isDone ? 'UP_TO_DATE' : 'UNKNOWN',
    progressPercent: null,
    startedAt: null,
    completedAt: isDone ? installed.at : null,
    skippable: null,
    deadlineAt: null,
    lastError: null,
    observedAt: installed.observedAt,
  };
}
