import type { HandOffReason } from './effect.ts';
import type { LookUp } from './look-up.ts';
import type { RemoteKind } from './remote.ts';

/** A guided talk, as data (`flows/*.yaml`). */
export interface Flow {
  readonly id: string;
  readonly version: number;
  readonly start: string;
  readonly steps: Readonly<Record<string, Step>>;
}

/** A step is exactly one of these; which one, its first key says. */
export type Step = Ask | Tell | Look | GiveOver | End;

export interface Ask {
  readonly ask: string;
  readonly choices: Readonly<Record<string, ChoiceOut>>;
  /** What is typed at this step is a battery reading (below or above the notice's floor), a time, an hour of the shop, or a number of the list of recent payments. */
  readonly reads?: 'battery' | 'time' | 'hour' | 'attempt' | undefined;
  /** Where a time that was typed leads; what it comes to is looked up there. */
  readonly told?: string | undefined;
  /** Whether something was done since this moment of the notice is asked: a time that is named answers it. */
  readonly since?: 'updateOpens' | undefined;
  /** What the question is about, where more hangs on it than its answer: whether somebody pays, whether an update runs, the firmware's error, or why the update has failed. */
  readonly of?: 'payment' | 'update' | 'error' | 'failure' | undefined;
  readonly progress?: number | undefined;
  readonly picture?: string | undefined;
  readonly watch?: Watch | undefined;
  /** Coming here has the terminal do this from afar; what became of it is the watch's `rebooted`. */
  readonly orders?: RemoteKind | undefined;
}

export interface ChoiceOut {
  readonly next: string;
  /** What a merchant may type instead of tapping, from the locale. */
  readonly words: readonly string[];
}

/** While the merchant is busy, look again by itself; after the notice's longest update, go `otherwise`, or leave it at that. */
export interface Watch {
  readonly lookUp: LookUp;
  readonly results: Readonly<Record<string, string>>;
  readonly otherwise?: string | undefined;
}

export interface Tell {
  readonly say: string;
  /** Something to look for on the device, drawn in `flows/pictures`. */
  readonly picture?: string | undefined;
  readonly next: string;
}

export interface Look {
  readonly lookUp: LookUp;
  readonly results: Readonly<Record<string, string>>;
}

interface GiveOver {
  readonly handOff: HandOffReason;
}

export interface End {
  /**
   * `verifyPayment`: the talk goes on with the payment, which comes before everything else. `byWord`: nobody saw it.
   * `putOff`: a reminder is offered.
   */
  readonly end:
    | 'solved'
    | 'byWord'
    | 'gaveUp'
    | 'putOff'
    | 'verifyPayment'
    | 'setReminder'
    | 'listReminders';
}

export function stepOf(flow: Flow, name: string): Step {
  const step = flow.steps[name];
  if (step === undefined) throw new Error(`flow ${flow.id} has no step "${name}"`);
  return step;
}

/** The question of that name; null where the flow has none (a deploy took it away), or asks nothing there. */
export function questionAt(flow: Flow | undefined, name: string): Ask | null {
  const step = flow?.steps[name];
  return step !== undefined && 'ask' in step ? step : null;
}

/** Where an update is waited for: whatever is seen there is of that. */
export function runsAt(flow: Flow | undefined, name: string): boolean {
  return questionAt(flow, name)?.watch?.lookUp === 'update';
}

/** The choice, beside はじめました, of who has done it already. */
export const FINISHED = 'finished';

/** The questions of a flow, by their names. */
export function asksIn({ steps }: Flow): readonly (readonly [string, Ask])[] {
  return Object.entries(steps).flatMap(([name, step]) =>
    'ask' in step ? [[name, step] as const] : [],
  );
}

/** The question at which an update is begun: the one that also knows of it being finished. */
export function beginIn(flow: Flow): Ask | null {
  return asksIn(flow).find(([, { choices }]) => FINISHED in choices)?.[1] ?? null;
}

export function pictureOf(step: Step): string | null {
  return 'picture' in step ? (step.picture ?? null) : null;
}

/** Where a step can lead, with the path of the key that says so (for checks and drawings). */
export function exits(
  step: Step,
): readonly { readonly path: readonly string[]; readonly to: string }[] {
  if ('ask' in step) {
    return [
      ...Object.entries(step.choices).map(([id, out]) => ({ path: ['choices', id], to: out.next })),
      ...(step.told === undefined ? [] : [{ path: ['told'], to: step.told }]),
      ...Object.entries(step.watch?.results ?? {}).map(([id, to]) => ({
        path: ['watch', 'results', id],
        to,
      })),
      ...(step.watch?.otherwise
        ? [{ path: ['watch', 'otherwise'], to: step.watch.otherwise }]
        : []),
    ];
  }
  if ('lookUp' in step)
    return Object.entries(step.results).map(([id, to]) => ({ path: ['results', id], to }));
  return 'say' in step ? [{ path: ['next'], to: step.next }] : [];
}
