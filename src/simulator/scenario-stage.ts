import type { DateTime } from 'luxon';
import { act } from './fleet-actions.ts';
import type { CampaignRules } from './fleet-campaign.ts';
import { withHistory } from './fleet-device.ts';
import { change } from './fleet-device-change.ts';
import type { FleetEvents } from './fleet-events.ts';
import type { Moods } from './fleet-mood.ts';
import { paymentsUntil } from './fleet-payments.ts';
import type { MerchantSeed, TerminalSeed } from './fleet-seed.ts';
import type { FleetWorld, SimulatedTerminal } from './fleet-world.ts';
import {
  isMeant,
  type Beginning,
  type Place,
  type Scenario,
  type ScenarioStep,
} from './scenario.ts';

/** The clock of the demo, as far as a story turns it. */
export interface StoryClock {
  readonly set: (at: DateTime) => void;
  /** Waits for all that follows from a clock that was set. */
  readonly follow: () => Promise<void>;
}

export interface StageMeans {
  readonly world: FleetWorld;
  readonly moods: Moods;
  readonly campaign: CampaignRules;
  readonly clock: StoryClock;
  readonly tell: FleetEvents['tell'];
}

/** Puts the whole fleet where the story begins. */
export async function setStage({ begins, title }: Scenario, means: StageMeans): Promise<void> {
  const { world, moods, campaign, clock } = means;
  const at = campaign[begins.after].plus({ minutes: begins.minutes });
  moods.set('ok', 0);
  clock.set(at);
  world.startOver((seeds) => begun(seeds, begins.terminals, at, campaign));
  for (const { device } of terminalsOf(world)) {
    world.setDevice(withHistory(device, `台本「${title}」が始まりました`));
  }
  await clock.follow();
}

/** Does one step; terminals that would not do their part stay as they are. */
export async function doStep(step: ScenarioStep, means: StageMeans): Promise<void> {
  const { world, moods, clock } = means;
  if (step.minutes !== undefined) {
    clock.set(world.now().plus({ minutes: step.minutes }));
    await clock.follow();
  }
  if (step.mood !== undefined) moods.set(step.mood);
  const meant = step.who === undefined ? [] : terminalsOf(world, step.who);
  for (const terminal of meant) playPart(step, terminal, means);
}

function playPart(step: ScenarioStep, { device }: SimulatedTerminal, means: StageMeans): void {
  const { world } = means;
  if (step.set !== undefined) world.setDevice(change(device, step.set));
  if (step.pays !== undefined) pay(device.id, step.pays, means);
  if (step.settles !== undefined) settle(device.merchantId, step.settles, means);
  for (const action of step.does ?? []) {
    const now = world.terminal(device.id)?.device ?? device;
    const outcome = act(now, action, world.rules);
    if (outcome.kind === 'done') world.setDevice(outcome.device);
  }
}

function pay(id: string, payment: NonNullable<ScenarioStep['pays']>, means: StageMeans): void {
  const { world } = means;
  const terminal = world.terminal(id);
  const merchant = terminal && world.merchant(terminal.device.merchantId);
  if (!terminal || merchant?.payments == null) return;
  const { amountYen: amount, status } = payment;
  const time = world.now().toJSDate().toISOString();
  const taken = { time, amount, status, serial: terminal.device.serial };
  world.setPayments(merchant.merchantId, [...merchant.payments, taken]);
  tellOfNewest(merchant.merchantId, terminal, means);
}

function settle(
  merchantId: string,
  status: NonNullable<ScenarioStep['settles']>,
  means: StageMeans,
): void {
  const { world } = means;
  const merchant = world.merchant(merchantId);
  const open = merchant?.payments?.findLastIndex((payment) => payment.status === 'unknown') ?? -1;
  const [terminal] = merchant?.terminals ?? [];
  if (merchant?.payments == null || open < 0 || terminal === undefined) return;
  const payments = merchant.payments.map((each, n) => (n === open ? { ...each, status } : each));
  world.setPayments(merchantId, payments);
  tellOfNewest(merchantId, terminal, means);
}

function tellOfNewest(merchantId: string, { report }: SimulatedTerminal, means: StageMeans): void {
  const merchant = means.world.merchant(merchantId);
  const [newest] = (merchant && paymentsUntil(means.world.now(), merchant)) ?? [];
  if (newest !== undefined) means.tell(report, { type: 'payment.updated', paymentId: newest.id });
}

function terminalsOf(
  world: FleetWorld,
  who: NonNullable<ScenarioStep['who']> = 'all',
): readonly SimulatedTerminal[] {
  const shops = world.merchants();
  return placed(shops, ({ terminals }) => terminals)
    .filter(({ at }) => isMeant(who, at))
    .map(({ one }) => one);
}

/** What each shop has, with its place among all. */
function placed<Shop, One>(
  shops: readonly Shop[],
  of: (shop: Shop) => readonly One[],
): readonly { readonly one: One; readonly at: Place }[] {
  const all = shops.flatMap((each, shop) => of(each).map((one) => ({ one, shop })));
  return all.map(({ one, shop }, place) => ({ one, at: { shop, place, of: all.length } }));
}

function begun(
  seeds: readonly MerchantSeed[],
  beginnings: readonly Beginning[],
  at: DateTime,
  rules: CampaignRules,
): readonly MerchantSeed[] {
  const changed = new Map(
    placed(seeds, ({ terminals }) => terminals).map(({ one, at: place }) => {
      const parts = beginnings.filter(({ who }) => isMeant(who, place));
      return [one, parts.reduce((seed, part) => withBeginning(seed, part, at, rules), one)];
    }),
  );
  return seeds.map((shop) => ({
    ...shop,
    terminals: shop.terminals.map((seed) => changed.get(seed) ?? seed),
  }));
}

function withBeginning(
  seed: TerminalSeed,
  { are, booted }: Beginning,
  at: DateTime,
  { updateOpens }: CampaignRules,
): TerminalSeed {
  const lastSeen = at.minus({ minutes: 1 }).toJSDate().toISOString();
  const next = { ...seed, ...are, lastSeen };
  if (booted === undefined) return next;
  const lastBoot =
    booted === 'before' ? updateOpens.minus({ hours: 11 }) : updateOpens.plus({ minutes: 1 });
  return { ...next, lastBoot: lastBoot.toJSDate().toISOString() };
}
