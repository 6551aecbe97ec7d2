import type { BoundMerchant } from '../../src/core/account.ts';
import { digestOf } from '../../src/guard/digest.ts';
import type { Store, TurnOutcome } from '../../src/engine/ports.ts';
import { runTurn } from '../../src/engine/turn.ts';
import { createReader } from '../../src/understanding/read.ts';
import { train } from '../../src/understanding/train.ts';
import { MESSAGES } from '../core/messages.ts';
import { battery, MORNING, terminal, told } from '../core/the-shop.ts';
import { fakes } from './means.ts';
import { eventOf, latest, PEOPLE, type Move, type Person } from './three-people-moves.ts';

const SHOPS = {
  ana: { merchantId: 'M-1', storeName: '壱番亭', role: 'owner' },
  ben: { merchantId: 'M-2', storeName: '弐番亭', role: 'staff' },
  // Has no shop to sign in for.
  eve: null,
} as const satisfies Readonly<Record<Person, BoundMerchant | null>>;

/** Whatever shows that something is of a shop: its name, and all that its terminals are told by. */
export const MARKS: Readonly<Record<string, RegExp>> = {
  'M-1': /壱番亭|壱のレジ|…1111|61%/,
  'M-2': /弐番亭|弐のレジ|…2222|62%/,
};

const LABELS: Readonly<Record<string, string>> = { 'M-1': '壱のレジ', 'M-2': '弐のレジ' };
const PERCENT: Readonly<Record<string, number>> = { 'M-1': 61, 'M-2': 62 };

export interface Moved {
  readonly who: Person;
  readonly before: BoundMerchant | null;
  readonly after: BoundMerchant | null;
  readonly hasConfirmed: boolean;
  readonly said: string;
  /** Whose terminals the fleet was asked about. */
  readonly asked: readonly string[];
}

const model = train(MESSAGES);
const read = createReader({ ja: model, others: model }, { keepPhones: [] });
let runs = 0;

/** Three people of two shops and of none, in one store, each able to copy what the others saw. */
export function threePeople(store: Store) {
  runs += 1;
  const run = runs;
  const buttons: string[] = [];
  const tokens: { readonly who: Person; readonly token: string }[] = [];
  const nonces: string[] = [];
  const asked: string[] = [];
  const made: { outcome: TurnOutcome | null } = { outcome: null };
  let serial = 0;
  const idOf = (who: Person) => `U${run}-${who}`;
  const means = {
    ...fakes().means,
    read,
    store: {
      ...store,
      commit: async (...[turn, outcome]: Parameters<Store['commit']>) => {
        made.outcome = outcome;
        return await store.commit(turn, outcome);
      },
    },
    fleet: {
      ...fakes().means.fleet,
      askTerminals: async (merchantId: string) => {
        asked.push(merchantId);
        return told(MORNING, ...terminalsOf(merchantId));
      },
    },
    offerLink: async (conversation: string) => {
      serial += 1;
      const token = `${conversation} ${serial}`;
      const who = PEOPLE.find((one) => idOf(one) === conversation) ?? 'eve';
      tokens.push({ who, token });
      return { kind: 'ready', url: `https://bot.example/link?linkToken=${token}`, token } as const;
    },
  };

  /** Somebody signs in, for their own shop, with any link that was ever given out: a stolen one too. */
  const signIn = async ({ who, pick }: Move) => {
    const merchant = SHOPS[who];
    const link = latest(tokens, pick);
    if (merchant === null || link === undefined) return;
    const nonce = digestOf(`${link.token} by ${who}`);
    const endsAt = MORNING.plus({ minutes: 10 });
    const isProven = await store.proveLink({ token: link.token, nonce, merchant, endsAt }, MORNING);
    if (isProven) nonces.push(nonce);
  };

  return async (move: Move): Promise<Moved> => {
    const conversation = idOf(move.who);
    if (move.kind === 'signIn') await signIn(move);
    const before = await store.merchantOf(conversation);
    const offer = (await store.state(conversation))?.offer ?? null;
    serial += 1;
    const eventId = `${run}-${serial}`;
    const event = eventOf(move, { offer, buttons, nonces }, eventId);
    const arrival = { eventId, conversation, event, receivedAt: MORNING, mode: 'active' } as const;
    await store.receive([{ ...arrival, replyToken: null }]);
    asked.length = 0;
    made.outcome = null;
    for (const turn of await store.takeTurns(10)) await runTurn(turn, means);
    buttons.push(...buttonsOf(made.outcome));
    return {
      who: move.who,
      before,
      after: await store.merchantOf(conversation),
      hasConfirmed: event.type === 'accountLinked',
      said: saidIn(made.outcome),
      asked: [...asked],
    };
  };
}

function terminalsOf(merchantId: string) {
  const label = LABELS[merchantId] ?? '';
  const serialEnd = merchantId === 'M-1' ? '1111' : '2222';
  const percent = PERCENT[merchantId] ?? 0;
  return [1, 2].map((n) =>
    terminal(MORNING, {
      id: `T-${merchantId}${n === 1 ? '' : `-${n}`}`,
      merchantId,
      label: n === 1 ? label : null,
      serialEnd,
      battery: battery(percent, MORNING),
    }),
  );
}

function saidIn(outcome: TurnOutcome | null): string {
  return JSON.stringify(outcome?.messages ?? []);
}

function buttonsOf(outcome: TurnOutcome | null): readonly string[] {
  const offer = outcome?.state.offer;
  return offer ? offer.choices.map(({ id }) => `t${offer.turn}:${id}`) : [];
}
