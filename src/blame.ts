import { isNativeError } from 'node:util/types';

/** What to do; it may depend on what was refused. */
type WayOut = string | ((cause: unknown) => string);

/**
 * What the system or a library refuses in `work` is told as the fault of the setting that led there, with the way out; an error
 * of ours names its own.
 */
export function blaming<Result>(setting: string, wayOut: WayOut, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw isNativeError(error) && 'code' in error ? blamed(setting, wayOut, error) : error;
  }
}

/** The error that `blaming` throws, for what fails later. */
export function blamed(setting: string, wayOut: WayOut, cause: unknown): Error {
  // With several addresses, such as those of localhost, each has its own error, and all together none.
  const all: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  const [first] = all;
  const because = isNativeError(first) ? first.message : String(first);
  return new Error(
    `${setting}: ${because}. ${typeof wayOut === 'string' ? wayOut : wayOut(first)}`,
    { cause },
  );
}
