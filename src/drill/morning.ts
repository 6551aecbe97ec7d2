import { openCardCompany, type CardCompany } from './card-company.ts';
import { createChance } from './chance.ts';
import { createCounter, type Counter, type Screen } from './counter.ts';
import type { Shop } from './crowd.ts';
import { live } from './life.ts';
import type { Merchant } from './merchant.ts';
import { createNature, type Happenings } from './nature.ts';
import { order } from './order.ts';
import { openPhone, pause } from './phone.ts';
import { openDesk, type Staff } from './staff.ts';
import { LASTS, minuteToIso } from './time.ts';

/** How the morning is played. */
export interface Play {
  readonly url: string;
  readonly seed: number;
  readonly crowd: readonly Shop[];
  /** The clock goes on by at least so many minutes at a time. */
  readonly step: number;
  readonly tell: (line: string) => void;
}

/** What the morning left behind. */
export interface Morning {
  readonly merchants: readonly Merchant[];
  readonly screens: readonly Screen[];
  readonly cards: CardCompany;
  readonly handOffs: Readonly<Record<string, number>>;
  readonly answersMs: readonly number[];
  readonly seconds: number;
}

interface Stage {
  readonly play: Play;
  readonly merchants: readonly Merchant[];
  readonly nature: Happenings;
  readonly staff: Staff;
  /** When each merchant looks again. */
  readonly agenda: Map<Merchant, number>;
  readonly isQuiet: () => Promise<void>;
}

const ANSWERED_WITHIN_MS = 5000;
const QUIET_MS = 25;
/** So many merchants hold a phone at the same moment. */
const AT_ONCE = 16;

/** Walks the crowd through the morning, minute by minute on the product's own clock. */
export async function playMorning(play: Play): Promise<Morning> {
  const { url, crowd } = play;
  const counter = createCounter(url);
  const cards = openCardCompany(crowd);
  const nature = createNature(crowd, counter);
  const staff = await openDesk(url);
  const answersMs: number[] = [];
  let lastNews = performance.now();
  const waits = {
    longestMs: ANSWERED_WITHIN_MS,
    onAnswer: (ms: number) => answersMs.push(ms),
    onNews: () => (lastNews = performance.now()),
  };
  const isQuiet = async () => {
    do await pause(QUIET_MS);
    while (performance.now() - lastNews < QUIET_MS);
  };
  const merchants = await Promise.all(
    crowd.map(async (shop) =>
      toMerchant(shop, { counter, cards, nature }, await openPhone(url, shop.userId, waits), play),
    ),
  );
  const agenda = new Map(merchants.map((one) => [one, one.shop.comesAt]));
  const since = performance.now();
  await playAll({ play, merchants, nature, staff, agenda, isQuiet });
  const seconds = (performance.now() - since) / 1000;
  const [screens, handOffs] = [await counter.lookAtAll(), await staff.reasons()];
  for (const { phone } of merchants) phone.close();
  return { merchants, screens, cards, handOffs, answersMs, seconds };
}

async function playAll(stage: Stage): Promise<void> {
  const { play, merchants, nature, staff, agenda, isQuiet } = stage;
  for (let minute = 0; minute <= LASTS; minute = nextMinute(stage, minute)) {
    await setClock(play.url, minute);
    await nature.happen(minute);
    await staff.work(minute);
    await isQuiet();
    const due = merchants.filter(
      (one) => one.end === null && isDue(one, agenda.get(one) ?? 0, minute),
    );
    await inTurns(due, async (one) => {
      one.now = minute;
      agenda.set(one, minute + (await live(one)));
    });
    const left = merchants.filter(({ end }) => end === null).length;
    if (left === 0) break;
    play.tell(
      `${minuteToIso(minute).slice(11, 16)} UTC  ${due.length} at it, ${left} without an end`,
    );
  }
  for (const one of merchants) one.end ??= 'without an end';
}

/** A merchant is called by what comes in, too. */
function isDue(merchant: Merchant, at: number, minute: number): boolean {
  return at <= minute || (merchant.now >= 0 && merchant.phone.hasNews());
}

function nextMinute({ play, merchants, nature, agenda }: Stage, minute: number): number {
  const times = merchants.filter(({ end }) => end === null).map((one) => agenda.get(one) ?? minute);
  const next = Math.min(...times, nature.next() ?? Infinity);
  return Math.max(next, minute + play.step);
}

async function setClock(url: string, minute: number): Promise<void> {
  await order(`${url}/simulator/clock`, 'PUT', { at: minuteToIso(minute), running: false });
}

async function inTurns<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await run(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function toMerchant(
  shop: Shop,
  around: Readonly<{ counter: Counter; cards: CardCompany; nature: Happenings }>,
  phone: Merchant['phone'],
  { seed }: Play,
): Merchant {
  return {
    ...around,
    shop,
    phone,
    persona: shop.persona,
    chance: createChance(seed, shop.row + 1_000_000),
    now: -1,
    seen: { words: '', choices: [], isFromStaff: false },
    end: null,
    messages: 0,
    unanswered: 0,
    left: new Map(),
    done: new Set(),
    claimed: new Set(),
    said: new Map(),
    retried: new Set(),
    correction: null,
    isPaymentSettled: false,
    asked: new Map(),
    wandered: 0,
    lookedAgain: 0,
    hasGivenDetails: false,
    isWithStaff: false,
    metStaff: false,
  };
}
