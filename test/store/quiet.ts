import type { StoreUnderTest } from './given.ts';

/** Long enough that a busy machine takes its next step within it. */
export const QUIET_MS = 700;

/** Lets the moment of quiet pass. */
export const pass = (engine: StoreUnderTest) =>
  engine.lookInto('update mailbox set ready_at = ready_at - 60000');

export const statusesIn = (engine: StoreUnderTest) =>
  engine.lookInto('select status from inbox order by number');
