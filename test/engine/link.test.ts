import type { BoundMerchant } from '../../src/core/account.ts';
import type { ProvenLink } from '../../src/engine/account-ports.ts';
import type { TurnMeans } from '../../src/engine/turn.ts';
import { runTurn } from '../../src/engine/turn.ts';
import { visibleText } from '../../src/line/visible.ts';
import { MORNING, SHOP } from '../core/the-shop.ts';
import { fakes, LINKED, turn } from './means.ts';

const LINKED_NOW = { type: 'accountLinked', nonce: 'digest' } as const;
const STAFF: BoundMerchant = { ...SHOP, role: 'staff' };
const PROVEN: ProvenLink = {
  conversation: 'U1',
  merchant: STAFF,
  endsAt: MORNING.plus({ minutes: 1 }),
};

async function confirmed(proven: ProvenLink | null, changes: Partial<TurnMeans> = {}) {
  const { means, kept, askedOf } = fakes();
  const store = { ...means.store, provenLink: async () => proven };
  await runTurn(turn(LINKED_NOW), { ...means, store, ...changes });
  const outcome = kept[0]?.outcome;
  const text = (outcome?.messages ?? []).map(visibleText).join('\n');
  return { text, askedOf, changes: outcome?.accountChanges, log: means.log.lines };
}

test('a confirmed link binds the shop, and its terminals are told in the same turn', async () => {
  const { text, askedOf, changes, log } = await confirmed(PROVEN);
  expect(changes).toEqual([{ type: 'link', nonce: 'digest', merchant: STAFF }]);
  expect(askedOf).toEqual([SHOP.merchantId]);
  expect(text).toContain('「喫茶こもれび」と連携しました');
  expect(text).toContain('レジ横');
  expect(log).toEqual([]);
});

test.each([
  ['nobody signed in with it', null, 'unknown'],
  ['it is of another user', { ...PROVEN, conversation: 'U2' }, 'foreign'],
  ['it is over', { ...PROVEN, endsAt: MORNING }, 'over'],
])(
  'a link is refused with a kind word, and logged without names, when %s',
  async (_case, proven, because) => {
    const { text, askedOf, changes, log } = await confirmed(proven);
    expect(changes).toEqual([]);
    expect(askedOf).toEqual([]);
    expect(text).toContain('連携できませんでした');
    expect(text).not.toContain('こもれび');
    expect(log).toMatchObject([{ facts: { because }, message: 'refused to link an account' }]);
    expect(JSON.stringify(log)).not.toMatch(/U1|M-1|digest|こもれび/);
  },
);

const silent = async () => ({ kind: 'silent' }) as const;
const notAsked = () => Promise.reject(new Error('not asked'));

test('a link that LINE does not give is told as such, and nothing is kept of it', async () => {
  const { means, kept } = fakes();
  await runTurn(turn('お店と連携する'), { ...means, offerLink: silent });
  expect(kept[0]?.outcome.accountChanges).toEqual([]);
  expect(kept[0]?.outcome.messages.map(visibleText).join()).toContain(
    'いま連携の用意ができませんでした',
  );
});

test('a link is offered with the page to open, and its digest is kept for ten minutes', async () => {
  const { means, kept } = fakes();
  const url = 'https://bot.example/link?linkToken=t';
  const offerLink = async () => ({ kind: 'ready', url, token: 'digest of t' }) as const;
  await runTurn(turn('お店と連携する'), { ...means, offerLink });
  const { accountChanges = [], messages = [] } = kept[0]?.outcome ?? {};
  expect(accountChanges).toEqual([
    { type: 'offer', token: 'digest of t', endsAt: MORNING.plus({ minutes: 10 }) },
  ]);
  expect(JSON.stringify(messages)).toContain(`"uri":"${url}"`);
});

test('where nobody can sign in, the hotline is told instead', async () => {
  const { means, kept } = fakes();
  await runTurn(turn('お店と連携する'), { ...means, offerLink: null });
  expect(kept[0]?.outcome.messages.map(visibleText).join()).toContain(
    'ご自分での連携はまだできません',
  );
  expect(kept[0]?.outcome.messages.map(visibleText).join()).toContain('0120-126-440');
});

test('whoever is linked already is told to which shop, and no link is given out', async () => {
  const { means, kept } = fakes();
  await runTurn(turn('お店と連携する', LINKED), { ...means, offerLink: notAsked });
  expect(kept[0]?.outcome.messages.map(visibleText).join()).toContain(
    '「喫茶こもれび」と連携しています',
  );
});
