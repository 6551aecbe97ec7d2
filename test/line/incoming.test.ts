import { digestOf } from '../../src/guard/digest.ts';
import { toArrivals } from '../../src/line/incoming.ts';
import { tokyo } from '../fleet/hand-clock.ts';
import { heardLog } from './quiet-log.ts';

const ANA = `U${'a'.repeat(32)}`;
const now = tokyo('2025-08-19T08:40:00');

const SENT_AT = 1_755_560_400_000;

function event(fields: object): object {
  return {
    mode: 'active',
    timestamp: SENT_AT,
    source: { type: 'user', userId: ANA },
    webhookEventId: '01K2Z9QW8E0000000000000000',
    deliveryContext: { isRedelivery: false },
    replyToken: 'b'.repeat(32),
    ...fields,
  };
}
const message = (fields: object) => event({ type: 'message', message: { id: '7', ...fields } });

const mask = (text: string) => text.replaceAll(/\d{4}/gu, '****');

function read(...events: unknown[]) {
  const log = heardLog();
  const arrivals = toArrivals({ destination: 'x', events }, { now: () => now, mask, log });
  return { arrivals: arrivals ?? [], log };
}

test.each<[string, object, object]>([
  [
    'a text',
    message({ type: 'text', text: '更新は👨‍👩‍👧‍👦いつ?', emojis: [], quoteToken: 'q' }),
    { type: 'merchantWrote', text: '更新は👨‍👩‍👧‍👦いつ?', messageId: '7' },
  ],
  [
    'a text that was changed',
    event({ type: 'messageEdited', message: { id: '7', type: 'text', text: 'カード 1234' } }),
    { type: 'merchantWrote', text: 'カード ****', messageId: '7', editedAt: SENT_AT },
  ],
  [
    'a sticker',
    message({ type: 'sticker', packageId: '1', stickerId: '2' }),
    {
      type: 'merchantSent',
      kind: 'sticker',
      messageId: '7',
      what: { sticker: { packageId: '1', stickerId: '2' } },
    },
  ],
  [
    'a picture',
    message({ type: 'image' }),
    { type: 'merchantSent', kind: 'image', messageId: '7' },
  ],
  ['a film', message({ type: 'video' }), { type: 'merchantSent', kind: 'video', messageId: '7' }],
  [
    'a voice message',
    message({ type: 'audio', duration: 12_000 }),
    { type: 'merchantSent', kind: 'voice', messageId: '7', what: { durationMs: 12_000 } },
  ],
  ['a file', message({ type: 'file' }), { type: 'merchantSent', kind: 'file', messageId: '7' }],
  [
    'a place',
    message({ type: 'location' }),
    { type: 'merchantSent', kind: 'location', messageId: '7' },
  ],
  [
    'a kind to come',
    message({ type: 'hologram' }),
    { type: 'merchantSent', kind: 'unknown', messageId: '7' },
  ],
  [
    'a tap',
    event({ type: 'postback', postback: { data: 'menu:handoff', params: { date: '2025-08-25' } } }),
    { type: 'merchantTapped', data: 'menu:handoff' },
  ],
  ['a follow', event({ type: 'follow' }), { type: 'merchantFollowed', isUnblocked: false }],
  [
    'a return',
    event({ type: 'follow', follow: { isUnblocked: true } }),
    { type: 'merchantFollowed', isUnblocked: true },
  ],
  ['a block', event({ type: 'unfollow' }), { type: 'merchantUnfollowed' }],
  [
    'an unsent message',
    event({ type: 'unsend', unsend: { messageId: '6' } }),
    { type: 'merchantUnsent', messageId: '6' },
  ],
  [
    'a confirmed link, its nonce as a digest,',
    event({ type: 'accountLink', link: { result: 'ok', nonce: 'once' } }),
    { type: 'accountLinked', nonce: digestOf('once') },
  ],
])('%s arrives as what happened', (_name, foreign, kept) => {
  const { arrivals } = read(foreign);
  expect(arrivals).toEqual([
    {
      eventId: '01K2Z9QW8E0000000000000000',
      conversation: ANA,
      event: { ...kept, sentAt: SENT_AT },
      receivedAt: now,
      replyToken: 'b'.repeat(32),
      mode: 'active',
    },
  ]);
});

test('what LINE brings again arrives as belated, whatever else it tells of that', () => {
  const again = event({ type: 'follow', deliveryContext: { isRedelivery: true, tries: 2 } });
  expect(read(again).arrivals[0]?.event).toMatchObject({ isBelated: true, sentAt: SENT_AT });
  for (const deliveryContext of [{ isRedelivery: 'yes' }, 7, undefined]) {
    const odd = event({ type: 'follow', deliveryContext, timestamp: 'now' });
    expect(read(odd).arrivals[0]?.event).toEqual({ type: 'merchantFollowed', isUnblocked: false });
  }
});

test('a written text is masked before anything else sees it', () => {
  const { arrivals } = read(message({ type: 'text', text: 'カード 4242 4242 です' }));
  expect(arrivals[0]?.event).toMatchObject({ text: 'カード **** **** です' });
});

test.each(['groupId', 'roomId'])('being invited is an arrival of the %s', (key) => {
  const source = { type: key === 'groupId' ? 'group' : 'room', [key]: 'C1' };
  const { arrivals } = read(event({ type: 'join', source }));
  expect(arrivals).toMatchObject([{ conversation: 'C1', event: { type: 'joinedGroup' } }]);
});

test.each<[string, object]>([
  [
    'talk in a group',
    event({
      ...message({ type: 'text', text: 'あ' }),
      source: { type: 'group', groupId: 'C1', userId: ANA },
    }),
  ],
  [
    'someone who has not consented',
    event({ ...message({ type: 'text', text: 'あ' }), source: { type: 'user' } }),
  ],
  ['an event from nowhere', event({ type: 'follow', source: undefined })],
  [
    'the dummy token 0',
    event({ ...message({ type: 'text', text: 'あ' }), replyToken: '0'.repeat(32) }),
  ],
  [
    'the dummy token f',
    event({ ...message({ type: 'text', text: 'あ' }), replyToken: 'f'.repeat(32) }),
  ],
  [
    'the dummy user',
    event({
      ...message({ type: 'text', text: 'あ' }),
      source: { type: 'user', userId: `U${'deadbeef'.repeat(4)}` },
    }),
  ],
])('%s is ignored', (_name, foreign) => {
  expect(read(foreign).arrivals).toEqual([]);
});

test.each(['accountLink', 'membership', 'beacon', 'messageEdited', 'somethingNew'])(
  '%s is ignored with a line in the log',
  (type) => {
    const { arrivals, log } = read(event({ type }));
    expect(arrivals).toEqual([]);
    expect(log.lines).toMatchObject([{ facts: { type } }]);
  },
);

test('a link that LINE refused is nobody’s event, and its nonce stays out of the log', () => {
  const link = { result: 'failed', nonce: 'once' };
  const { arrivals, log } = read(event({ type: 'accountLink', link, source: undefined }));
  expect(arrivals).toEqual([]);
  expect(log.lines).toMatchObject([{ message: 'LINE refused to link an account' }]);
  expect(JSON.stringify(log.lines)).not.toContain('once');
});

test.each(['standby', 'a mode to come'])('in %s events are kept and cannot be answered', (mode) => {
  const { arrivals } = read(event({ ...message({ type: 'text', text: 'あ' }), mode }));
  expect(arrivals).toMatchObject([{ mode: 'standby', replyToken: null }]);
});

test('a broken event does not take its neighbours with it', () => {
  const good = event({ type: 'follow' });
  const { arrivals, log } = read(
    null,
    { type: 5 },
    event({ type: 'unsend' }),
    good,
    event({ type: 'message' }),
  );
  expect(arrivals).toMatchObject([{ event: { type: 'merchantFollowed' } }]);
  expect(log.lines).toHaveLength(4);
});

const failingMask = (text: string): string => {
  if (text.includes('爆')) throw new TypeError(text);
  return text;
};

test('a mask that fails loses only that event, and logs none of its words', () => {
  const log = heardLog();
  const events = [message({ type: 'text', text: '爆' }), message({ type: 'text', text: 'あ' })];
  expect(toArrivals({ events }, { now: () => now, mask: failingMask, log })).toHaveLength(1);
  expect(JSON.stringify(log.lines)).not.toContain('爆');
});

test('what is no webhook at all is told apart from an empty one', () => {
  const means = { now: () => now, mask: String, log: heardLog() };
  expect(toArrivals({ destination: 'x', events: [] }, means)).toEqual([]);
  expect(toArrivals({ destination: 'x' }, means)).toBeNull();
  expect(toArrivals('', means)).toBeNull();
});
