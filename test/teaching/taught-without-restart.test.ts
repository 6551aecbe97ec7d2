import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { visibleText } from '../../src/line/visible.ts';
import { startProduct, type Product } from '../../src/product.ts';
import { loadContentAndReader } from '../../src/reader.ts';
import { root } from '../core/the-shop.ts';
import { wrote } from '../store/given.ts';

const QUESTION = 'ロール紙はどこで買えますか';
const ALIKE = 'ロール紙ってどこで買えるんですか';
const ANSWER = 'ロール紙は、専用窓口へお電話ください。';
/** Training on a part of the lines takes seconds, and is the same otherwise. */
const EVERY = 15;
const LEARNT_WITHIN_MS = 90_000;

describe('a question that the bot does not know', () => {
  let product: Product;
  let dataDir = '';
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-taught-'));
    const config = loadConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    const { content, read } = loadContentAndReader(root);
    const part = Object.fromEntries(
      Object.entries(content.utterances()).map(([topic, lines]) => [
        topic,
        lines.filter((_, at) => at % EVERY === 0),
      ]),
    );
    const small = { ...content, utterances: () => part };
    product = await startProduct({ root, config, content: small, read, log: createLog('silent') });
  });
  afterAll(async () => {
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test(
    'is taught, reviewed by somebody else, published, answered without a restart, and taken back',
    async () => {
      expect(await ask('U-first', QUESTION)).not.toContain(ANSWER);
      const agent = await signIn(product.url, 'demo-agent');
      const group = await agent.groupWith(QUESTION);
      const lesson = {
        kind: 'card',
        turns: group.turns,
        lines: [
          QUESTION,
          'ロール紙がなくなった',
          'レシートの紙を買いたい',
          'ロール紙はどこで売ってますか',
        ],
        card: { label: 'ロール紙のこと', text: ANSWER, call: 'hotline' },
      };
      const { id } = z
        .object({ id: z.string() })
        .parse(await agent.send('learning/lessons', lesson));
      const supervisor = await signIn(product.url, 'demo-supervisor');
      await supervisor.send(`learning/lessons/${id}/publish`, {});
      await supervisor.isLearnt(1);

      const said = await ask('U-second', ALIKE);
      expect(said).toContain(ANSWER);
      expect((await product.store.lastTrace('U-second'))?.notice).toMatch(/\+1$/);
      // What was known before still is.
      expect(await ask('U-third', 'いつまでに更新すればいいですか')).toContain('8月2');

      await supervisor.send(`learning/lessons/${id}/take-back`, {});
      await supervisor.isLearnt(2);
      expect(await ask('U-fourth', ALIKE)).not.toContain(ANSWER);
      // What was asked then is still called by its name.
      expect(await supervisor.topicNames()).toContain('ロール紙のこと');
    },
    LEARNT_WITHIN_MS,
  );

  async function ask(conversation: string, text: string): Promise<string> {
    await product.store.receive([wrote(text, { conversation })]);
    for (let look = 0; look < 100; look += 1) {
      await pause(50);
      const lines = await product.store.talk(conversation);
      const said = lines.filter(({ from }) => from === 'bot').flatMap(({ content }) => content);
      if (said.length > 0) return said.map(visibleText).join('\n');
    }
    throw new Error('nothing was said');
  }
});

const learning = z.object({
  learnt: z.number(),
  groups: z.array(z.object({ turns: z.array(z.number()), words: z.array(z.string()) })),
});

const figures = z.object({ topicNames: z.record(z.string(), z.object({ ja: z.string() })) });

async function signIn(url: string, member: string) {
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const entered = await fetch(`${url}/desk/api/session/demo`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ member }),
  });
  const cookie = entered.headers.getSetCookie().join('; ').split(';')[0] ?? '';
  const look = async () => {
    const answer = await fetch(`${url}/desk/api/learning`, { headers: { ...headers, cookie } });
    return learning.parse(await answer.json());
  };
  return {
    send: async (path: string, body: object): Promise<unknown> => {
      const answer = await fetch(`${url}/desk/api/${path}`, {
        method: 'POST',
        headers: { ...headers, cookie },
        body: JSON.stringify(body),
      });
      expect([answer.status, answer.ok ? '' : await answer.clone().text()]).toEqual([
        expect.any(Number),
        '',
      ]);
      return await answer.json();
    },
    groupWith: async (words: string) => {
      const { groups } = await look();
      const found = groups.find((group) => group.words.includes(words));
      if (found === undefined) throw new Error(`no group has "${words}"`);
      return found;
    },
    topicNames: async () => {
      const answer = await fetch(`${url}/desk/api/figures`, { headers: { ...headers, cookie } });
      const { topicNames } = figures.parse(await answer.json());
      return Object.values(topicNames).map(({ ja }) => ja);
    },
    isLearnt: async (version: number) => {
      for (;;) {
        if ((await look()).learnt >= version) return;
        await pause(200);
      }
    },
  };
}
