import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { messagingApi } from '@line/bot-sdk';
import type { Bubble, Reply } from '../../src/engine/reply.ts';
import { toMessages } from '../../src/line/outgoing.ts';
import { MENU_KINDS, richMenu } from '../../src/line/rich-menu.ts';
import { toPlain } from '../../src/line/plain.ts';
import { call, LASTING } from '../simulator/line-calls.ts';
import { simulatedLine, type SimulatedLine } from './simulated-line.ts';

const OFTEN: Bubble = {
  text: '更新は8時からです。',
  call: null,
  open: null,
  picture: null,
  progress: null,
  staff: null,
};
const CALL = { label: '窓口に電話する', phone: '0120-126-440' };
const OPEN = { label: '連携する', url: 'https://shop.example/link' };
const PICTURE = { name: 'charging', alt: '充電器につないだ端末' };
const LONG = 'あ'.repeat(9000);

/** Each thing that a bubble may have, alone and with the others, plain and past every limit. */
const BUBBLES: readonly Bubble[] = [null, CALL].flatMap((dial) =>
  [null, OPEN].flatMap((open) =>
    [null, PICTURE].flatMap((picture) =>
      [null, { at: 2, of: 5 }, { at: 9, of: 5 }].flatMap((progress) =>
        [null, '山本', 'Caroline'].flatMap((staff) =>
          [OFTEN.text, LONG, ''].map((text) => ({
            text,
            call: dial,
            open,
            picture,
            progress,
            staff,
          })),
        ),
      ),
    ),
  ),
);
const PHOTOS: readonly Bubble[] = ['山本', null].map((staff) => ({
  ...OFTEN,
  photo: 'desk/photo',
  staff,
}));
const buttons = (many: number, label: string): Reply['buttons'] =>
  Array.from({ length: many }, (_, n) => ({ label: `${n} ${label}`, data: `tap:${n}` }));

const REPLIES: readonly Reply[] = [
  ...[...BUBBLES, ...PHOTOS].map((one) => ({ bubbles: [one], buttons: [] })),
  ...[1, 13, 20].flatMap((many) =>
    ['はい', LONG].map((label) => ({ bubbles: [OFTEN], buttons: buttons(many, label) })),
  ),
  { bubbles: Array.from({ length: 9 }, () => OFTEN), buttons: buttons(13, 'はい') },
];
const address = (name: string) => `https://shop.example/pictures/${name}.png`;

/** As they leave; nothing is sent for a reply without words. */
const SENT = REPLIES.map((one) => toMessages(one, address, 'https://shop.example/icon.png')).filter(
  (messages) => messages.length > 0,
);

// The simulator goes by LINE's written limits as we have read them (`src/line/limits.ts`): where that reading is wrong, so is this.
describe("every shape that we send passes the simulator's check of LINE's limits", () => {
  let line: SimulatedLine;
  beforeAll(async () => {
    line = await simulatedLine({ lastingTokens: [LASTING] });
  });
  afterAll(() => line.close());

  const refusedOf = async (path: string, bodies: readonly object[]) => {
    const answers = await Promise.all(bodies.map((body) => call(line, 'POST', path, body)));
    return answers.flatMap(({ status, body }, at) =>
      status === 200 ? [] : [{ sent: bodies[at], status, body }],
    );
  };

  test('the shapes are all of those that there are', () => {
    const all = SENT.flat();
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['text', 'flex', 'image']));
    expect(all.filter(({ sender }) => sender !== undefined).length).toBeGreaterThan(50);
    expect(all.filter(({ quickReply }) => quickReply !== undefined).length).toBeGreaterThan(6);
    expect(Math.max(...SENT.map((messages) => messages.length))).toBe(5);
  });

  test.each(['reply', 'push'])('messages of a %s, rich and as plain words', async (kind) => {
    const path = `/v2/bot/message/validate/${kind}`;
    const plain = SENT.map(toPlain).filter((messages) => messages.length > 0);
    const bodies = [...SENT, ...plain].map((messages) => ({ messages }));
    expect(await refusedOf(path, bodies)).toEqual([]);
    const broken: messagingApi.Message = { type: 'text', text: LONG };
    expect(await refusedOf(path, [{ messages: [broken] }])).toHaveLength(1);
  });

  test('both rich menus', async () => {
    const path = '/v2/bot/richmenu/validate';
    expect(await refusedOf(path, MENU_KINDS.map(richMenu))).toEqual([]);
    expect(await refusedOf(path, [{ ...richMenu('linked'), name: '' }])).toHaveLength(1);
  });
});
