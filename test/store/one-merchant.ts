import type { DateTime } from 'luxon';
import type { WholeStore } from '../../src/store/store.ts';
import { SHOP } from '../core/the-shop.ts';
import { act } from './given-acts.ts';
import { answer, messageIdOf, outcome, takeOne, ticket, unsent, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

export const USER = 'U-who-asks';
const WORDS = 'やましたの店です。レジ横の端末が、うごきません';
const PHONE = '080-5555-1234';
const NAME = 'やました商店';
const PHOTO = 'iVBORw0KGgoYAMASHITA';
const PICTURE = 'JPEG-OF-YAMASHITA';
const LINE_NAME = 'やまちゃん';
const NOTED = 'やましたさまは、夕方なら店にいらっしゃる';

export const ANN = { id: 'm1', name: '山本' };
const BEN = { id: 'm2', name: '佐々木' };

/** What stands in the database for a merchant, each with the reason why it is theirs. */
export interface Traces {
  /** Gone when they are erased, and when all of it is too old. */
  readonly always: readonly string[];
  /** Lines that the bot was taught: without a talk they are nobody's. */
  readonly taught: readonly string[];
}

/** One merchant in every table that can hold anything of them, at one moment; gives what to look for. */
export async function oneMerchant(store: WholeStore, at: DateTime): Promise<Traces> {
  const by = (who: typeof ANN) => ({ by: who, at });
  const own = (text: string) => wrote(text, { conversation: USER, receivedAt: at });
  await store.bind(USER, { ...SHOP, merchantId: 'M-asks', storeName: NAME });
  const first = own(`${WORDS} ${PHONE}`);
  await answer(store, first, {
    messages: words(`${WORDS}ですね`),
    ticket: ticket('A', { storeName: NAME, summary: `電話は${PHONE}` }),
    accountChanges: [{ type: 'offer', token: 'digest-of-theirs', endsAt: at.plus({ hours: 1 }) }],
    ratings: [{ type: 'asked', ticket: 'A' }],
    figures: {
      isTalk: true,
      question: { heard: 'near', topics: [], suggested: ['os.skip'] },
      wasWrong: false,
    },
    at,
  });
  await teach(store, at);
  const back = own('まちがえました');
  await answer(store, back, { at });
  await answer(
    store,
    { ...unsent(back), conversation: USER, receivedAt: at },
    { blankedMessages: [messageIdOf(back)], at },
  );
  const never = wrote('', {
    conversation: USER,
    receivedAt: at,
    event: { type: 'merchantUnsent', messageId: 'message-that-never-came' },
  });
  await answer(store, never, { at });
  await store.desk.keepNote(
    { id: 'note-of-theirs', conversation: USER, ticket: 'A', text: `${NOTED} ${PHONE}` },
    by(ANN),
  );
  const photo = { name: 'photo-of-theirs', ticket: 'A', kind: 'image/png', base64: PHOTO };
  await store.desk.keepPhoto(photo, at);
  const picture = { contentType: 'image/jpeg', bytes: Buffer.from(PICTURE) } as const;
  const endsAt = at.plus({ days: 30 });
  const image = { type: 'merchantSent', kind: 'image', messageId: 'picture-of-theirs' } as const;
  await answer(store, { ...own(''), event: image }, { at });
  await store.pictures.keep({
    isDoubtful: true,
    messageId: 'picture-of-theirs',
    conversation: USER,
    picture,
    endsAt,
  });
  await store.names.keep(USER, LINE_NAME, 60_000);
  const voice = { type: 'merchantSent', kind: 'voice', messageId: 'voice-of-theirs' } as const;
  await answer(store, { ...own(''), event: voice }, { at });
  await store.desk.keepView(ANN.id, { id: 'v1', name: '確認', part: 'open', words: NAME });
  await store.desk.act(act({ what: 'claim', recorded: 'claimed' }), by(ANN));
  await close(store, at);
  return {
    always: [
      USER,
      'M-asks',
      NAME,
      PHONE,
      NOTED,
      LINE_NAME,
      PHOTO,
      PICTURE,
      'note-of-theirs',
      'digest-of-theirs',
      'photo-of-theirs',
      'picture-of-theirs',
      'voice-of-theirs',
      'message-that-never-came',
      messageIdOf(first),
      messageIdOf(back),
    ],
    taught: [WORDS],
  };
}

/** A line of theirs is taught as they wrote it, in a version of its own, and one of staff with it. */
async function teach(store: WholeStore, at: DateTime): Promise<void> {
  const turns = (await store.learning.openQuestions(9)).map(({ turn }) => turn);
  const lines = [`${WORDS} `, 'レジがつながらない'];
  const lesson = { kind: 'example', topic: 'os.skip', lines } as const;
  await store.learning.teach('l1', lesson, turns, { by: ANN, at });
  await store.learning.publish('l1', { by: BEN, at });
}

async function close(store: WholeStore, at: DateTime): Promise<void> {
  await takeOne(store).then((turn) => store.commit(turn, outcome({ at })));
  const seat = { ticket: 'A', member: ANN, isHere: true, isTyping: true, forMs: 60_000 };
  await store.desk.sit({ ...seat, leaseMs: null });
  for (const row of await store.takeOutgoing(99)) {
    await store.settle(row, { outcome: 'sent', lineMessageIds: [] });
  }
  await answer(store, wrote('戻す', { conversation: USER, receivedAt: at }), {
    ticketChanges: [{ type: 'withdraw', number: 'A' }],
    timers: [{ timer: 'reminder', dueAt: at.plus({ days: 1 }), about: USER }],
    at,
  });
}

/** Every table of the database by name, as one text each: bytes as the text that they are. */
export async function everyTable(engine: StoreUnderTest): Promise<ReadonlyMap<string, string>> {
  const tables = new Map<string, string>();
  for (const table of await tablesOf(engine)) {
    const rows = await engine.lookInto(`select * from ${table}`);
    tables.set(table, rows.flatMap((row) => Object.values(row ?? {}).map(asText)).join('\n'));
  }
  return tables;
}

const asText = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);

async function tablesOf(engine: StoreUnderTest): Promise<readonly string[]> {
  const ask = async (query: string) =>
    (await engine.lookInto(query)).map((row) => String(Object.values(row ?? {})[0]));
  try {
    return await ask(`select name from sqlite_master where type = 'table'`);
  } catch {
    return await ask(`select tablename from pg_tables where schemaname = 'public'`);
  }
}
