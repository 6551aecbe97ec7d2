import type { Say } from './effect.ts';
import { isTerminalDone, mayBegin } from './diagnose.ts';
import { nameOf } from './terminal.ts';
import { CHARGES, isWeak, leftToTell } from './to-tell.ts';
import { isOut, type World } from './world.ts';

type Told = ReturnType<typeof leftToTell>[number];

/** 屋台(11%)は充電が先です, 二階はWi-Fiが弱い: what stands in the way of each that is left, in one bubble. null: nothing does, or there is more to be told of one. */
export function whatWaits(world: World): Say | null {
  const left = leftToTell(world);
  if (!left.every(isPlain)) return null;
  const low = left.filter(mustCharge);
  const others = left.filter((one) => !mustCharge(one));
  const weak = others.filter(({ terminal, situation }) => isWeak(terminal, situation));
  const off = isOut(world) ? others.filter(mustCycle) : [];
  if (low.length + weak.length + off.length === 0) return null;
  const values = { low: named(low), weak: named(weak), off: named(off) };
  return { type: 'say', message: 'terminal.waits', values: { ...values, ...flagsOf(values) } };
}

/** Fit to be told in few words: it has to be charged, or may begin. */
export function isPlain({ diagnosis, situation }: Told): boolean {
  const isReady = diagnosis.action === 'ready' || mayBegin(situation);
  return !isTerminalDone(situation) && (isReady || CHARGES.has(diagnosis.action));
}

function mustCharge({ diagnosis }: Told): boolean {
  return CHARGES.has(diagnosis.action);
}

function mustCycle({ situation: { boot } }: Told): boolean {
  return boot === 'before' || boot === 'appOnly';
}

/** 離れ(18%)・屋台(11%) */
function named(all: readonly Told[]): string {
  return all.map((one) => `${nameOf(one.terminal)}${levelOf(one)}`).join('・');
}

function levelOf(one: Told): string {
  const { battery } = one.terminal;
  return mustCharge(one) && battery !== null ? `(${battery.levelPercent}%)` : '';
}

function flagsOf({ low, weak, off }: Record<'low' | 'weak' | 'off', string>) {
  return { hasLow: yes(low), hasWeak: yes(weak), hasOff: yes(off) };
}

function yes(names: string): 'yes' | 'no' {
  return names === '' ? 'no' : 'yes';
}
