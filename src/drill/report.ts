import { isUpdated } from './counter.ts';
import { isRepairable, type TerminalPlan } from './crowd.ts';
import type { Morning } from './morning.ts';

/** What came of a drill. Success is what the terminals themselves show. */
export interface Report {
  readonly seed: number;
  readonly merchants: number;
  readonly terminals: number;
  readonly repairable: number;
  readonly repairableUpdated: number;
  readonly updated: number;
  readonly stillOpen: number;
  /** Merchants who got there without a person. */
  readonly updatedAlone: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly handedOff: Readonly<Record<string, number>>;
  readonly takenAgain: number;
  readonly chargedTwice: number;
  readonly unanswered: number;
  readonly withoutEnd: number;
  readonly messages: Spread;
  readonly answersMs: Spread;
  readonly turns: number;
  readonly seconds: number;
  readonly turnsPerSecond: number;
}

interface Spread {
  readonly median: number;
  readonly p90: number;
  readonly most: number;
}

export function toReport(seed: number, morning: Morning): Report {
  const { merchants, screens, cards, handOffs, answersMs, seconds } = morning;
  const plans = merchants.flatMap(({ shop }) => shop.terminals);
  const done = new Set(screens.filter(isUpdated).map(({ id }) => id));
  const isDone = ({ id }: TerminalPlan) => done.has(id);
  const repairable = plans.filter(isRepairable);
  const turns = merchants.reduce((sum, { messages }) => sum + messages, 0);
  return {
    seed,
    merchants: merchants.length,
    terminals: plans.length,
    repairable: repairable.length,
    repairableUpdated: repairable.filter(isDone).length,
    updated: plans.filter(isDone).length,
    stillOpen: plans.filter((plan) => !isDone(plan)).length,
    updatedAlone: merchants.filter(({ end, metStaff }) => end === 'updated' && !metStaff).length,
    ends: countOf(merchants.map(({ end }) => end ?? 'without an end')),
    handedOff: handOffs,
    takenAgain: cards.retaken(),
    chargedTwice: cards.twice().length,
    unanswered: merchants.reduce((sum, { unanswered }) => sum + unanswered, 0),
    withoutEnd: merchants.filter(({ end }) => end === 'without an end').length,
    messages: spreadOf(merchants.map(({ messages }) => messages)),
    answersMs: spreadOf(answersMs),
    turns,
    seconds: Math.round(seconds * 10) / 10,
    turnsPerSecond: Math.round(turns / Math.max(seconds, 0.001)),
  };
}

const LEAST_UPDATED = 0.95;

/** What a drill must not show; empty when it went well. */
export function brokenBounds(report: Report): readonly string[] {
  const share = report.repairableUpdated / Math.max(1, report.repairable);
  return [
    ...(report.chargedTwice > 0 ? [`${report.chargedTwice} charged twice`] : []),
    ...(report.unanswered > 0 ? [`${report.unanswered} messages without an answer`] : []),
    ...(report.withoutEnd > 0 ? [`${report.withoutEnd} merchants without an end`] : []),
    ...(share < LEAST_UPDATED
      ? [`only ${percent(share)} of the repairable terminals updated`]
      : []),
  ];
}

export function toLines(report: Report): readonly string[] {
  const { repairable, repairableUpdated, messages, answersMs } = report;
  return [
    `The drill of ${report.merchants} (seed ${report.seed})`,
    `double charges            ${report.chargedTwice}  (payments taken again: ${report.takenAgain})`,
    `unanswered messages       ${report.unanswered}`,
    `merchants without an end  ${report.withoutEnd}`,
    `repairable updated        ${repairableUpdated} of ${repairable} (${percent(repairableUpdated / Math.max(1, repairable))})`,
    `terminals updated         ${report.updated} of ${report.terminals}, still open ${report.stillOpen}`,
    `merchants                 ${listOf(report.ends)}; without a person ${report.updatedAlone}`,
    `handed off                ${listOf(report.handedOff)}`,
    `messages a merchant       median ${messages.median}, 90 % up to ${messages.p90}, most ${messages.most}`,
    `answered after            median ${answersMs.median} ms, 90 % within ${answersMs.p90} ms, longest ${answersMs.most} ms`,
    `turns                     ${report.turns} in ${report.seconds} s, ${report.turnsPerSecond} a second`,
  ];
}

/** The talks of merchants who were left alone, or whose terminal could have been mended and was not. */
export function badTalks({ merchants, screens, cards }: Morning): readonly string[] {
  const done = new Set(screens.filter(isUpdated).map(({ id }) => id));
  const twice = new Set(cards.twice());
  const bad = merchants.filter(
    ({ shop, end, unanswered }) =>
      unanswered > 0 ||
      end === 'without an end' ||
      twice.has(shop.merchantId) ||
      shop.terminals.some((plan) => isRepairable(plan) && !done.has(plan.id)),
  );
  return bad.flatMap(({ shop: { row, terminals, payment, isLinked }, persona, end, phone }) => [
    '',
    `${row} ${persona.name} → ${String(end)}${isLinked ? '' : ', not linked'}`,
    JSON.stringify({ terminals, payment }),
    ...phone.talk,
  ]);
}

function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

function listOf(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).toSorted((a, b) => b[1] - a[1]);
  return parts.map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
}

function countOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.map((figure) => Math.round(figure)).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), p90: at(0.9), most: at(1) };
}
