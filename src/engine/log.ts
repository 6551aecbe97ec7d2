/** One fact a line. Facts carry ids, statuses and times: never a merchant's words, never a token. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
