import express from 'express';
import type { Outgoing, Settlement } from '../../src/engine/ports.ts';
import { createLineClient } from '../../src/line/client.ts';
import { statelessTokens } from '../../src/line/token.ts';
import { createLineSimulator, type LineSimulatorMeans } from '../../src/simulator/line.ts';
import { handClock } from '../fleet/hand-clock.ts';
import { listen } from '../fleet/listen.ts';
import { heardLog } from './quiet-log.ts';

export const CHANNEL = { channelId: '1650000000', channelSecret: 'a channel secret' };
export const ANA = `U${'a'.repeat(32)}`;
export const BEN = `U${'b'.repeat(32)}`;
export const RETRY_KEY = '123e4567-e89b-42d3-a456-426614174000';

const PEOPLE = [
  { userId: ANA, displayName: 'あな', storeName: '喫茶こもれび' },
  { userId: BEN, displayName: 'べん', storeName: '青葉書店', language: 'en' },
];

/** LINE and a bot that only keeps what it is told, both on this machine. */
export async function simulatedLine(more: Partial<LineSimulatorMeans> = {}) {
  const clock = handClock('2025-08-19T08:40:00');
  const bearers = new Set<string>();
  const heard: { body: string; signature: string | undefined }[] = [];
  let botStatus = 200;
  const line = createLineSimulator({
    ...CHANNEL,
    now: clock.now,
    people: PEOPLE,
    webhookUrl: () => `${served.url}/webhook`,
    ...more,
  });
  const app = express();
  app.post(
    ['/webhook', '/line/webhook'],
    express.text({ type: () => true }),
    (request, response) => {
      heard.push({ body: String(request.body), signature: request.get('x-line-signature') });
      response.sendStatus(botStatus);
    },
  );
  app.use((request, _response, next) => {
    bearers.add((request.get('authorization') ?? '').replace(/^Bearer /, ''));
    next();
  });
  app.use(line.router);
  const served = await listen(app);
  return {
    line,
    clock,
    heard,
    /** The channel access tokens that were used: it has issued them. */
    accessTokens: () => [...bearers].filter(Boolean),
    url: served.url,
    close: served.close,
    botAnswers: (status: number) => {
      botStatus = status;
    },
  };
}

export type SimulatedLine = Awaited<ReturnType<typeof simulatedLine>>;

const PATIENT_MS = 4000;
/** Long enough for a request to arrive, on a busy machine too. */
export const IMPATIENT_MS = 250;

export function lineMeansFor({ url, clock }: SimulatedLine) {
  const log = heardLog();
  const callMs = PATIENT_MS;
  const access = { channelId: CHANNEL.channelId, secret: CHANNEL.channelSecret };
  const tokens = statelessTokens({ ...access, baseUrl: url, now: clock.now, callMs });
  return { tokens, apiBaseUrl: url, dataApiBaseUrl: url, now: clock.now, callMs, log };
}

export const HELLO = [{ type: 'text', text: 'こんにちは' }];

/** A row of the outbox, remembering what a store would remember. */
export async function letterTo(world: SimulatedLine, given: Partial<Outgoing> = {}) {
  const means = lineMeansFor(world);
  const { event } = await world.line.sendEvent(ANA, { type: 'text', text: '更新はいつですか' });
  let row: Outgoing = {
    id: 1,
    lease: 'lease',
    conversation: ANA,
    messages: HELLO,
    replyToken: event.replyToken ?? null,
    receivedAt: world.clock.now(),
    saidAt: world.clock.now(),
    retryKey: RETRY_KEY,
    attempts: 0,
    lastWay: null,
    isAmbiguous: false,
    isSaidLater: false,
    isSoonUntrue: false,
    ...given,
  };
  const ways: string[] = [];
  return {
    ways,
    row: () => row,
    log: means.log,
    /** What the bot's words on the phone are. */
    shown: () =>
      world.line
        .chat(ANA)
        .entries.filter(({ from }) => from === 'bot')
        .map(({ message }) => message),
    async deliver(callMs = PATIENT_MS): Promise<Settlement> {
      const courier = createLineClient({ ...means, callMs, chance: () => 0.5 });
      const settlement = await courier.deliver(row, async (way) => {
        ways.push(way);
        row = { ...row, attempts: row.attempts + 1, lastWay: way, isAmbiguous: true };
      });
      const isAmbiguous = settlement.outcome === 'later' && settlement.isAmbiguous;
      row = { ...row, isAmbiguous };
      return settlement;
    },
  };
}
