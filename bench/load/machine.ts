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
  const { own } = timesOf(pid);
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { cpuMs: own, megabytes: Number(kilobytes) / 1024 };
}

/** CPU of a process and of all it has started, those that have ended too, in ms. */
export function cpuOfTree(pid: number): number {
  const { own, ofEnded } = timesOf(pid);
  return childrenOf(pid).reduce((sum, child) => sum + timesOf(child).own, own + ofEnded);
}

function timesOf(pid: number): { readonly own: number; readonly ofEnded: number } {
  const stat = read(`/proc/${pid}/stat`);
  // Behind the name, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ms = (at: number) => Number(fields[at] ?? 0) * TICK_MS;
  return { own: ms(11) + ms(12), ofEnded: ms(13) + ms(14) };
}

const childrenOf = (pid: number): readonly number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

/** Empty where the process has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
