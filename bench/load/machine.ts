import { readFileSync } from 'node:fs';

/** Clock ticks of Linux, in ms. */
const TICK_MS = 10;

export interface Use {
  readonly cpuMs: number;
  readonly megabytes: number;
}

/** What these processes have used so far, and hold now (Linux). */
export function useOf(pids: readonly number[]): Use {
  return pids.map(useOfOne).reduce(
    (sum, one) => ({
      cpuMs: sum.cpuMs + one.cpuMs,
      megabytes: sum.megabytes + one.megabytes,
    }),
    { cpuMs: 0, megabytes: 0 },
  );
}

function useOfOne(pid: number): Use {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Behind the name, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return {
    cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    megabytes: Number(kilobytes) / 1024,
  };
}
