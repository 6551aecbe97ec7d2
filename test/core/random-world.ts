import { factsFor } from '../../src/model/facts.ts';
import { judge } from '../../src/model/judge.ts';
import type { Said } from '../../src/model/call.ts';
import type { ModelAnswer } from '../../src/core/model-answer.ts';
import type { RemoteAnswer } from '../../src/core/remote.ts';
import type { FleetAnswer, PaymentOutcome, Terminal } from '../../src/core/terminal.ts';
import { content } from './the-content.ts';
import { battery, layer, MORNING, SILENT, terminal, told, tokyo, updated } from './the-shop.ts';

type Now = typeof MORNING;

/** Everything a fleet may come up with: silent, several terminals, broken ones, done ones, none. */
export const FLEETS: readonly ((now: Now) => FleetAnswer)[] = [
  (now) => told(now, terminal(now)),
  () => SILENT,
  () => ({ kind: 'silent', because: 'notFound' }),
  (now) => told(now),
  (now) => told(now, terminal(now, { battery: battery(18, now) })),
  (now) => told(now, terminal(now, { battery: battery(18, now, 'YES') })),
  (now) => told(now, terminal(now, { battery: null, lastBootAt: null })),
  (now) => told(now, terminal(now, { lastBootAt: LONG_BEFORE })),
  (now) => told(now, terminal(now, { lastBootAt: now })),
  (now) => told(now, terminal(now, { connectivity: offlineAt(now) })),
  (now) => told(now, terminal(now, { connectivity: offlineAt(LONG_BEFORE) })),
  (now) => told(now, terminal(now, updated('NOT_OFFERED', now))),
  (now) => told(now, terminal(now, updated('INSTALLING', now))),
  (now) => told(now, terminal(now, updated('FAILED', now))),
  (now) => told(now, terminal(now, failed('OTHER', now))),
  (now) => told(now, terminal(now, failed('BATTERY_LOW', now))),
  (now) => told(now, terminal(now, failed('NETWORK', now))),
  (now) => told(now, terminal(now, failed('FIRMWARE_INCOMPLETE', now))),
  (now) =>
    told(
      now,
      terminal(now, {
        ...failed('FIRMWARE_INCOMPLETE', now),
        connectivity: offlineAt(now.minus({ minutes: 20 })),
      }),
    ),
  (now) => told(now, terminal(now, updated('UP_TO_DATE', now))),
  (now) => told(now, terminal(now, { lifecycle: 'SUSPENDED' })),
  (now) => told(now, terminal(now), terminal(now, { id: 'T-2', label: null })),
  (now) => told(now, terminal(now, updated('FAILED', now)), other(now)),
  (now) => told(now, terminal(now), other(now), terminal(now, { id: 'T-3', label: '予備' })),
  (now) => withPayment(now, 'unknown'),
  (now) => withPayment(now, 'failed'),
  (now) => withPayment(now, 'captured'),
  (now) => ({ ...withPayment(now, 'unknown'), payments: null }),
];

const LONG_BEFORE = tokyo('2025-08-17T10:00');

function failed(code: 'OTHER' | 'BATTERY_LOW' | 'NETWORK' | 'FIRMWARE_INCOMPLETE', now: Now) {
  return updated('FAILED', now, { lastError: { code, at: now } });
}

function offlineAt(lastSeenAt: Now): Terminal['connectivity'] {
  return { state: 'OFFLINE', lastSeenAt, signal: 'UNKNOWN' };
}

function other(now: Now): Terminal {
  return terminal(now, { id: 'T-2', label: '奥', ...updated('UP_TO_DATE', now) });
}

const PAID = { id: 'P-1', terminalId: 'T-1', amountYen: 1200, method: 'credit' } as const;

function withPayment(now: Now, outcome: PaymentOutcome) {
  const at = now.minus({ minutes: 5 });
  const attempt = { ...PAID, at, outcome };
  const one = terminal(now, { paymentApp: layer('INSTALLING', now) });
  return {
    kind: 'known',
    askedAt: now,
    terminals: [one, other(now)],
    payments: [attempt],
  } as const;
}

const SAID: Said = {
  topics: [],
  answerable: true,
  wantsPerson: false,
  sentence: null,
  factIds: [],
};

/** What a model fills in, harmful words among it: the product's own judge lets through what it lets through. */
const FILLED_IN: readonly Said[] = [
  { ...SAID, topics: ['payment.retry'] },
  { ...SAID, topics: ['payment.check_history', 'os.skip'] },
  { ...SAID, topics: ['update.when', 'prep.charge'] },
  { ...SAID, topics: ['flow.restart'] },
  { ...SAID, wantsPerson: true },
  { ...SAID, answerable: false },
  { ...SAID, sentence: '更新の案内は、順番に届きます。', factIds: ['opens'] },
  { ...SAID, sentence: 'はい、もう一度決済してください。' },
  { ...SAID, sentence: '失敗のようですので、再度お支払いをお願いします。' },
  { ...SAID, sentence: 'カードをもう一回かざしてもらえば大丈夫です。' },
  { ...SAID, sentence: '決済は通っていないので、取り直しても問題ありません。' },
];

/** null: there is no model. */
export const MODELS: readonly (ModelAnswer | null)[] = [
  null,
  { kind: 'none', because: 'slow' },
  { kind: 'words', text: '案内の文字が小さくて読みにくいのですね。', factIds: [] },
  ...FILLED_IN.map(judged),
];

function judged(said: Said): ModelAnswer {
  const facts = factsFor(content.notice, MORNING);
  const question = { text: '', language: 'ja', lastTopics: [], facts } as const;
  const called = { kind: 'said', said, tokens: { input: 0, output: 0 } } as const;
  return judge(called, question, new Set(Object.keys(content.topics)), []).answer;
}

/** Everything that a fleet may say to an order, or to what became of it. */
export const ORDERED: readonly (() => RemoteAnswer)[] = [
  () => ({ kind: 'taken', id: 'C-1', status: 'waiting' }),
  () => ({ kind: 'taken', id: 'C-1', status: 'done' }),
  () => ({ kind: 'taken', id: 'C-1', status: 'failed' }),
  () => ({ kind: 'taken', id: 'C-1', status: 'expired' }),
  () => ({ kind: 'taken', id: null, status: 'untracked' }),
  () => ({ kind: 'refused', because: 'offline' }),
  () => ({ kind: 'refused', because: 'busy' }),
  () => ({ kind: 'refused', because: 'paying' }),
  () => ({ kind: 'silent' }),
];
