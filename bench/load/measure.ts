import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type LoadJob, loadSent, type Spread } from './job.ts';
import { cpuOfTree, useOf } from './machine.ts';
import { percentiles } from './percentiles.ts';
import type { System } from './systems.ts';

export interface Measured {
  readonly sent: number;
  /** Answered with something else than 200. */
  readonly refused: number;
  readonly acceptedPerSecond: number;
  readonly ack: Spread;
  /** From the first webhook until the last words were with LINE. */
  readonly answeredPerSecond: number;
  /** From when the webhook was due until its words were with LINE. */
  readonly answer: Spread;
  readonly lost: number;
  readonly repeated: number;
  /** Of the measured processes, without the database. */
  readonly cpuMsPerEvent: number;
  /** 0 without a database server. */
  readonly databaseCpuMsPerEvent: number;
  readonly megabytes: number;
  /** Cores in use until the last words were with LINE: all together they are the machine's. */
  readonly cores: {
    readonly measured: number;
    readonly database: number;
    readonly line: number;
    readonly sender: number;
  };
}

export type Wish = Pick<LoadJob, 'kind' | 'perSecond' | 'seconds' | 'most' | 'conversations'>;

export interface Meter {
  measure(system: System, wish: Wish): Promise<Measured>;
}

const CONNECTIONS = 50;
const DRAINS_WITHIN_MS = 60_000;
const counted = z.object({ count: z.number() });
const told = z.object({
  arrivals: z.record(z.string(), z.number()),
  repeated: z.number(),
  cpuMs: z.number(),
});

/** Sends from a process of its own, and joins what was sent with what LINE saw. */
export function createMeter(root: string, folder: string, lineUrl: string, secret: string): Meter {
  let runs = 0;
  return {
    async measure(system, wish) {
      runs += 1;
      const job: LoadJob = {
        ...wish,
        name: `r${runs}`,
        url: system.webhookUrl,
        secret,
        connections: CONNECTIONS,
        out: join(folder, `${runs}.json`),
      };
      const lineBefore = await ask(lineUrl, 'arrivals', told);
      const pids = system.parts.flatMap((part) => part.pid() ?? []);
      const [before, databaseBefore] = [useOf(pids), databaseCpu(system)];
      const child = spawn(
        process.execPath,
        [join(root, 'bench/load/generator.ts'), JSON.stringify(job)],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      await ended(child);
      const sent = loadSent.parse(JSON.parse(readFileSync(job.out, 'utf8')));
      await drained(lineUrl, sent.sent - sent.refused);
      const after = useOf(pids);
      const databaseMs = databaseCpu(system) - databaseBefore;
      const { arrivals, repeated, cpuMs: lineMs } = await ask(lineUrl, 'arrivals', told);
      const answers = sent.dueAt.flatMap((due, number) => {
        const at = arrivals[`${job.name}-${number}`];
        return at === undefined ? [] : [{ at, ms: at - due }];
      });
      const last = answers.reduce((latest, { at }) => Math.max(latest, at), sent.from);
      const lasted = last - sent.from;
      const measuredMs = after.cpuMs - before.cpuMs;
      return {
        sent: sent.sent,
        refused: sent.refused,
        acceptedPerSecond: (sent.sent - sent.refused) / sent.seconds,
        ack: sent.ack,
        answeredPerSecond: (answers.length * 1000) / lasted,
        answer: percentiles(answers.map(({ ms }) => ms)),
        lost: sent.sent - sent.refused - answers.length,
        repeated,
        cpuMsPerEvent: measuredMs / sent.sent,
        databaseCpuMsPerEvent: databaseMs / sent.sent,
        megabytes: after.megabytes,
        cores: {
          measured: measuredMs / lasted,
          database: databaseMs / lasted,
          line: (lineMs - lineBefore.cpuMs) / lasted,
          sender: sent.cpuMs / lasted,
        },
      };
    },
  };
}

const databaseCpu = ({ databasePid }: System): number =>
  databasePid === null ? 0 : cpuOfTree(databasePid);

async function ended(child: ChildProcess): Promise<void> {
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error('the generator failed');
}

async function drained(lineUrl: string, wanted: number): Promise<void> {
  for (const from = performance.now(); performance.now() - from < DRAINS_WITHIN_MS;) {
    const { count } = await ask(lineUrl, 'count', counted);
    if (count >= wanted) return;
    await pause(20);
  }
}

async function ask<Told>(lineUrl: string, what: string, shape: z.ZodType<Told>): Promise<Told> {
  const response = await fetch(`${lineUrl}/${what}`);
  return shape.parse(await response.json());
}
