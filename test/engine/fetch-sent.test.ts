import { fetchSent } from '../../src/engine/fetch-sent.ts';
import type {
  ContentWish,
  ContentWishes,
  FetchedContent,
  SentContent,
} from '../../src/engine/picture-ports.ts';
import { MORNING } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';

const WISH: ContentWish = { messageId: 'm1', conversation: 'U1', kind: 'voice', tries: 1 };
const CONTENT: SentContent = { contentType: 'audio/mp4', bytes: Buffer.from('sound') };

/** Runs until what is wished for is dealt with; gives what became of each. */
async function fetching(
  wishes: readonly ContentWish[],
  came: FetchedContent,
  days = 3,
): Promise<{ readonly did: readonly unknown[]; readonly asked: number; readonly log: string }> {
  const did: unknown[] = [];
  const log = heardLog();
  let asked = 0;
  const done = Promise.withResolvers<void>();
  const tell = async (what: unknown) => {
    did.push(what);
    if (did.length === wishes.length) done.resolve();
  };
  const parts = [wishes];
  const port: ContentWishes = {
    take: async () => parts.pop() ?? [],
    later: (messageId, ms) => tell({ messageId, ms }),
    end: ({ messageId }, kept, endsAt) => tell({ messageId, kept, endsAt: endsAt.toISODate() }),
  };
  const fetchContent = async () => {
    asked += 1;
    return came;
  };
  const { stop } = fetchSent({ wishes: port, fetchContent, days, now: () => MORNING, log });
  await done.promise;
  await stop();
  return { did, asked, log: JSON.stringify(log) };
}

test('what comes is kept for its days', async () => {
  const { did } = await fetching([WISH], { kind: 'ready', content: CONTENT });
  const endsAt = MORNING.plus({ days: 3 }).toISODate();
  expect(did).toEqual([{ messageId: 'm1', kept: CONTENT, endsAt }]);
});

test('what is too large is remembered as that, and what is gone is forgotten', async () => {
  expect((await fetching([WISH], { kind: 'tooLarge' })).did).toMatchObject([{ kept: 'tooLarge' }]);
  expect((await fetching([WISH], { kind: 'gone' })).did).toMatchObject([{ kept: null }]);
});

test.each(['preparing', 'failed'] as const)(
  'what is %s is asked for again, less and less often, and given up after a day',
  async (kind) => {
    const tries = [1, 2, 5, 149, 150].map((n) => ({ ...WISH, messageId: `m${n}`, tries: n }));
    const { did, log } = await fetching(tries, { kind });
    expect(did).toMatchObject([
      { messageId: 'm1', ms: 2000 },
      { messageId: 'm2', ms: 4000 },
      { messageId: 'm5', ms: 32_000 },
      { messageId: 'm149', ms: 600_000 },
      { messageId: 'm150', kept: null },
    ]);
    expect(log).toContain('could not be fetched');
  },
);

test('where nothing is kept, nothing is fetched', async () => {
  const { did, asked } = await fetching([WISH], { kind: 'ready', content: CONTENT }, 0);
  expect(did).toMatchObject([{ kept: null }]);
  expect(asked).toBe(0);
});
