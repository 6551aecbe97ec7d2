import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createChance } from '../../src/drill/chance.ts';
import { type Chaos, createChaos } from './chaos.ts';
import { type Desk, openDesk } from './desk.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { type FarSide, openFarSide } from './far-side.ts';
import { createLedger, type Ledger, marksOf } from './ledger.ts';
import { drawPlan, type Plan, type PlannedEvent } from './plan.ts';
import { learnAnswers, STRANGERS } from './quiet-day.ts';
import { buildStage, type Stage, type StoreName } from './stage.ts';
import { judge, type Verdict } from './verdict.ts';

export interface SoakWish {
  /** The folder of the repository. */
  readonly root: string;
  readonly store: StoreName;
  readonly seed: number;
  readonly merchants: number;
  readonly events: number;
  readonly kills: number;
  readonly unknown: number;
  /** Faults that hold the product for ten seconds each are left out. */
  readonly isQuick: boolean;
  readonly tell: (line: string) => void;
}

export interface SoakReport {
  readonly wish: SoakWish;
  readonly verdict: Verdict;
  readonly kills: Readonly<Record<string, number>>;
  readonly counts: Dispatch['counts'];
  readonly faults: Chaos['struck'];
  readonly replies: number;
  readonly pushes: number;
  readonly seconds: number;
}

interface Scene {
  readonly wish: SoakWish;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly chaos: Chaos;
  readonly line: FarSide;
  readonly stage: Stage;
  readonly dispatch: Dispatch;
}

interface Pace {
  /** So long a process lives between two kills. */
  readonly from: number;
  readonly to: number;
  /** With the start of the next one: about so much time is there for the events of one kill. */
  readonly cycleMs: number;
}

const STEADY: Pace = { from: 1500, to: 5000, cycleMs: 6000 };
const QUICK: Pace = { from: 700, to: 1500, cycleMs: 3500 };
const paceOf = ({ isQuick }: SoakWish): Pace => (isQuick ? QUICK : STEADY);

/** The product under kills and a far side that fails; counted by what the far side saw. */
export async function runSoak(wish: SoakWish): Promise<SoakReport> {
  const plan = drawPlan(wish);
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-soak-'));
  const ledger = createLedger();
  const owners = new Map<string, PlannedEvent>();
  const doomOf = (token: string) => owners.get(token)?.doom ?? null;
  const chaos = createChaos(wish.seed, doomOf, !wish.isQuick);
  const people = [...plan.people, ...STRANGERS];
  const ownerOf = (token: string) => owners.get(token)?.userId ?? '';
  const line = await openFarSide(people, chaos, ledger, ownerOf);
  const stage = await buildStage({ ...wish, folder, lineUrl: line.url });
  const dispatch = createDispatch({
    url: stage.webhookUrl,
    seed: wish.seed,
    events: plan.events,
    replyTokens: line.replyTokens,
    onToken: (token, planned) => owners.set(token, planned),
  });
  try {
    await stage.open();
    return await play({ wish, plan, ledger, chaos, line, stage, dispatch });
  } finally {
    await stage.close();
    await line.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function play(scene: Scene): Promise<SoakReport> {
  const { wish, plan, ledger, chaos, line, stage, dispatch } = scene;
  const desk = await openDesk(stage.web.url, stage.web.said);
  ledger.setMarks(marksOf(await learnAnswers(line, stage.webhookUrl, ledger)));
  wish.tell('every answer is known; the faults begin');
  const learnt = { attempts: ledger.attempts.length, arrivals: ledger.arrivals.length };
  const begun = performance.now();
  chaos.isOn = true;
  const perSecond = plan.events.length / ((wish.kills * paceOf(wish).cycleMs) / 1000);
  const sending = dispatch.run(perSecond);
  const cuts: { at: number; what: string }[] = [];
  const striking = strike(scene, cuts);
  await Promise.all([sending, striking]);
  wish.tell('all is accepted; what is under way may settle');
  const seen = () => ({
    sent: dispatch.sent,
    attempts: ledger.attempts.slice(learnt.attempts),
    arrivals: ledger.arrivals.slice(learnt.arrivals),
    cuts: cuts.map(({ at }) => at),
  });
  const verdict = await settle(scene, desk, seen);
  return {
    wish,
    verdict,
    kills: countBy(cuts.map(({ what }) => what)),
    counts: dispatch.counts,
    faults: chaos.struck,
    replies: seen().attempts.filter(({ way }) => way === 'reply').length,
    pushes: seen().attempts.filter(({ way }) => way === 'push').length,
    seconds: (performance.now() - begun) / 1000,
  };
}

/** One kill after the other, at random moments; now and then LINE ends our tokens as well. */
async function strike(
  { wish, stage, line, dispatch }: Scene,
  cuts: { at: number; what: string }[],
): Promise<void> {
  const chance = createChance(wish.seed, 4_000_000);
  const { from, to } = paceOf(wish);
  for (let kill = 1; kill <= wish.kills; kill += 1) {
    await pause(chance.between(from, to));
    const cut = { at: performance.now(), what: '' };
    cuts.push(cut);
    cut.what = await stage.strike();
    if (kill % 7 === 0) line.endAccessTokens();
    const accepted = dispatch.sent.filter(({ acceptedAt }) => acceptedAt !== null).length;
    wish.tell(`killed ${kill}/${wish.kills} (${cut.what}); ${accepted} events accepted`);
  }
}

/** Soon enough in a test for the verdict, and not its own patience, to tell what is missing. */
const settlesWithinMs = ({ isQuick }: SoakWish) => (isQuick ? 60_000 : 180_000);
/** Long enough for a second copy of something to show. */
const DOUBLES_SHOW_MS = 3000;

async function settle(
  { wish, chaos, ledger }: Scene,
  desk: Desk,
  seen: () => Omit<Parameters<typeof judge>[0], 'listed'>,
): Promise<Verdict> {
  const look = async () => judge({ ...seen(), listed: await listedAt(desk, ledger) });
  const from = performance.now();
  let verdict = await look();
  while (!isSettled(verdict) && performance.now() - from < settlesWithinMs(wish)) {
    await pause(wish.isQuick ? 300 : 2000);
    verdict = await look();
    const { answered, events, lost, unknown, unknownListed } = verdict;
    wish.tell(
      `${answered}/${events} answered, ${lost} missing, ${unknownListed}/${unknown} unknown`,
    );
  }
  chaos.isOn = false;
  await pause(wish.isQuick ? DOUBLES_SHOW_MS / 2 : DOUBLES_SHOW_MS);
  return await look();
}

const isSettled = ({ lost, unknown, unknownListed }: Verdict): boolean =>
  lost === 0 && unknownListed >= unknown;

async function listedAt(desk: Desk, ledger: Ledger) {
  const { deliveries } = await desk.unknown();
  return deliveries.map(({ conversation, texts }) => ({
    userId: conversation,
    marks: ledger.marksIn(texts),
  }));
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(names, (name) => name);
  return Object.fromEntries([...groups].map(([name, all]) => [name, all.length]));
}
