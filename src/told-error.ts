import { isNativeError } from 'node:util/types';

/** Named so by us, for whoever runs it: their message says what is wrong, and where. */
const FOR_WHOEVER_RUNS_IT: ReadonlySet<string> = new Set(['Error', 'ContentError', 'MisusedError']);

/**
 * What is told of an error that ends a process. A sentence of ours is told alone, as a trace would hide it. All else nobody
 * foresaw: it keeps the place where it came from, and its cause.
 */
export function toldOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  return isForeseen(error) ? error.message : traceOf(error);
}

/** Not its other properties: those of a library may hold what nobody should read. */
function traceOf({ stack, message, cause }: Error): string {
  const trace = stack ?? message;
  return isNativeError(cause) ? `${trace}\ncaused by ${traceOf(cause)}` : trace;
}

/** A wrong call of a command, as `parseArgs` tells it, or a sentence of ours; one of the system has a code. */
function isForeseen(error: Error): boolean {
  if ('code' in error) return String(error.code).startsWith('ERR_PARSE_ARGS_');
  return FOR_WHOEVER_RUNS_IT.has(error.name);
}
