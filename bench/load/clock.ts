/** One clock for all processes of this machine, in ms: it never jumps. */
export const nowMs = (): number => Number(process.hrtime.bigint() / 1000n) / 1000;
