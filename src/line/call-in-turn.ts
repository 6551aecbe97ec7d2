import { callLine, type LineMeans } from './call.ts';

/**
 * So long a turn waits for LINE, the token for it and all. Beside it the same turn may ask the fleet (3.5 s) and the
 * model (8 s), or look at a picture (9 s), and must be kept before its lease of 15 s ends.
 */
const TURN_WAITS_MS = 3000;

export interface TurnLineMeans extends LineMeans {
  readonly turnWaitsMs?: number;
}

/** One call to LINE that a turn cannot wait long for. Late it throws, and the turn goes on without; the call ends by itself. */
export async function callInTurn<Body>(
  means: TurnLineMeans,
  name: string,
  call: Parameters<typeof callLine<Body>>[2],
): Promise<Body> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    means.log.warn({ call: name }, 'a turn goes on without an answer of LINE');
    reject(new DOMException('too late for the turn', 'TimeoutError'));
  }, means.turnWaitsMs ?? TURN_WAITS_MS);
  try {
    return await Promise.race([callLine(means, name, call), late]);
  } finally {
    clearTimeout(timer);
  }
}
