import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { choicesOf } from '../../src/line/visible.ts';
import { openStage, type Stage } from '../../src/replay/stage.ts';
import { root, tokyo } from '../core/the-shop.ts';

const ticketList = z.object({
  tickets: z.array(
    z.object({
      number: z.string(),
      status: z.string(),
      callBackAt: z.string().nullable(),
      callBackBy: z.string().nullable(),
      openingWords: z.array(z.string()),
      reason: z.string(),
      summary: z.string(),
      urgency: z.string(),
      firstReplyAt: z.string().nullable(),
      isBlocked: z.boolean(),
      notArrived: z.string().nullable(),
      unanswered: z.object({ count: z.number(), words: z.string().nullable() }).nullable(),
    }),
  ),
});

/** One merchant, the whole product, and the desk signed in to as one of the demo's people. */
export interface WholeTalk {
  readonly stage: Stage;
  readonly userId: string;
  /** Sends a message, and waits until it is answered. */
  write(text: string): Promise<void>;
  /** Taps a button below the latest message. */
  tap(label: string): Promise<void>;
  /** LINE's messages of the talk, the merchant's own left out. */
  heard(): readonly unknown[];
  /** Asks the desk; a body is posted. */
  desk(path: string, body?: object): Promise<{ readonly status: number; readonly json: unknown }>;
  ticket(): Promise<z.infer<typeof ticketList>['tickets'][number]>;
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Words that LINE does not take yet wait for hours. */
const RESTS_WITHIN_MS = 5000;

export async function openWholeTalk(at: string): Promise<WholeTalk> {
  const stage = await openStage(root, [{ title: 'a talk', at, turns: [{ user: '-' }] }]);
  const { demo, product } = stage;
  const { userId } = stage.nextPerson();
  demo.clock.set(tokyo(at));
  const cookie = await signIn(product.url);
  const settle = async () => {
    const until = performance.now() + RESTS_WITHIN_MS;
    while (performance.now() < until && !(await product.store.isIdle())) await pause(5);
  };
  const send = async (event: Parameters<typeof demo.line.sendEvent>[1]) => {
    await demo.line.sendEvent(userId, event);
    await settle();
  };
  const heard = () =>
    demo.line.chat(userId).entries.flatMap((entry) => (entry.from === 'bot' ? entry.message : []));
  const desk: WholeTalk['desk'] = async (path, body) => {
    const answer = await fetch(`${product.url}/desk/api${path}`, {
      headers: { cookie, origin: product.url, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (body !== undefined) await settle();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, json: isJson ? JSON.parse(text) : text };
  };
  return {
    stage,
    userId,
    write: (text) => send({ type: 'text', text }),
    tap: async (label) => {
      const choice = heard()
        .slice(-1)
        .flatMap(choicesOf)
        .find((one) => one.label === label);
      if (choice === undefined) throw new Error(`no button ${label}`);
      await send({ type: 'postback', data: choice.data, displayText: label });
    },
    heard,
    desk,
    ticket: async () => {
      const [ticket] = ticketList.parse((await desk('/tickets')).json).tickets;
      if (ticket === undefined) throw new Error('no ticket');
      return ticket;
    },
    settle,
    close: () => stage.close(),
  };
}

async function signIn(url: string): Promise<string> {
  const signedIn = await fetch(`${url}/desk/api/session/demo`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ member: 'demo-agent' }),
  });
  return signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ');
}
