import { z } from 'zod';

const aim = {
  /** The beginning of the path it strikes. */
  path: z.string().startsWith('/'),
  /** How many requests it strikes before it is used up. */
  times: z.int().min(1).default(1),
};

/** What can go wrong with a request to LINE. */
export const lineFaults = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...aim,
      kind: z.literal('status'),
      status: z.int().min(400).max(599),
      message: z.string().optional(),
      /** With a 400: what is wrong with the messages, as LINE lists it. */
      details: z.array(z.strictObject({ message: z.string(), property: z.string() })).optional(),
    }),
    /** Nothing is done, nothing is answered. */
    z.strictObject({ ...aim, kind: z.literal('timeout') }),
    /** All is done, nothing is answered. */
    z.strictObject({ ...aim, kind: z.literal('acceptThenTimeout') }),
    /** The line is cut before anything is done. */
    z.strictObject({ ...aim, kind: z.literal('reset') }),
    /** All is done, then the line is cut. */
    z.strictObject({ ...aim, kind: z.literal('acceptThenReset') }),
  ]),
);

export type LineFault = z.infer<typeof lineFaults>[number];
export type LineFaultWish = z.input<typeof lineFaults>[number];

/** What a fault may be chosen by. */
interface Struck {
  readonly path: string;
  readonly body?: unknown;
}

export interface Faults {
  readonly set: (wishes: readonly LineFaultWish[]) => void;
  /** The fault that strikes this request, counted as used. */
  take(request: Struck): LineFault | null;
}

export function createFaults(): Faults {
  let waiting: readonly LineFault[] = [];
  return {
    set(wishes) {
      waiting = lineFaults.parse(wishes);
    },
    take({ path }) {
      const struck = waiting.find((fault) => path.startsWith(fault.path));
      if (struck === undefined) return null;
      waiting = waiting.flatMap((fault) => {
        if (fault !== struck) return [fault];
        return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
      });
      return struck;
    },
  };
}
