import { ChatOpenAI } from '@langchain/openai';
import type { Said } from '../../src/model/call.ts';
import { type AtStub, atStub } from './at-stub.ts';
import { question, TOPICS } from './questions.ts';

let stub: AtStub;
beforeEach(async () => {
  stub = await atStub();
});
afterEach(() => stub.provider.close());

async function answerTo(changes: Partial<Said>) {
  stub.says(changes);
  const model = await stub.model();
  return model.ask(question());
}

const REFUSED = { kind: 'none', because: 'refused' };
const BROKEN = { kind: 'none', because: 'broken' };

test('an honest model chooses among the topics', async () => {
  expect(await answerTo({ topics: ['os.skip', 'os.deadline'] })).toEqual({
    kind: 'topics',
    topics: ['os.skip', 'os.deadline'],
  });
});

test('a wish for a person is heard', async () => {
  expect(await answerTo({ answerable: false, wantsPerson: true })).toEqual({ kind: 'person' });
});

test('honest words on the ground of facts may be said', async () => {
  const sentence = '8月26日(火)0:00までは、スキップして決済できます。';
  const factIds = ['skipEnds'];
  expect(await answerTo({ sentence, factIds })).toEqual({ kind: 'words', text: sentence, factIds });
});

test('a model that does not know gives way to the embedded answer', async () => {
  expect(await answerTo({ answerable: false })).toEqual(REFUSED);
  expect(await answerTo({ topics: [] })).toEqual(REFUSED);
});

test.each([
  ['a wrong date', '8月27日(水)0:00までスキップできます。', ['skipEnds']],
  ['a wrong weekday', '8月26日(水)0:00までスキップできます。', ['skipEnds']],
  ['a wrong time', '8月26日(火)8:00までスキップできます。', ['skipEnds']],
  ['a wrong percentage', '充電は20%以上必要です。', ['floor']],
  ['a wrong telephone number', 'サポートセンターは0120-999-999です。', ['hotline']],
  ['a wrong duration', '更新は5分ほどです。', ['minutes']],
  ['a figure whose fact it did not name', '充電は25%以上必要です。', ['minutes']],
  ['words without a fact', 'Wi-Fiにつないでください。', []],
  ['a payment taken again', '履歴が失敗なら、もう一度決済してください。', ['hotline']],
  ['a payment during the update', '更新中の決済は問題ありません。', ['minutes']],
  ['a promise', '担当者から折り返します。', ['hotline']],
  ['a link', '0120-126-440か https://example.com へ。お願いします。', ['hotline']],
  ['a button that nobody knows', '「今すぐ更新」を押してください。', ['updateOpens']],
])('a model that lies is not heard: %s', async (_, sentence, factIds) => {
  expect(await answerTo({ sentence, factIds })).toEqual(REFUSED);
});

test('a wrong sentence spoils the topics beside it', async () => {
  const sentence = '8月27日までスキップできます。';
  expect(await answerTo({ topics: ['os.skip'], sentence, factIds: ['skipEnds'] })).toEqual(REFUSED);
});

test('an invented fact, an invented topic and a fourth topic are nonsense', async () => {
  const sentence = '更新は8月19日(火)8:00からです。';
  expect(await answerTo({ sentence, factIds: ['updateOpens', 'rumour'] })).toEqual(BROKEN);
  expect(await answerTo({ topics: ['os.skip', 'refunds'] })).toEqual(BROKEN);
  expect(await answerTo({ topics: ['constructor'] })).toEqual(BROKEN);
  expect(await answerTo({ sentence, factIds: ['toString'] })).toEqual(BROKEN);
  const four = TOPICS.map(({ id }) => id);
  expect(await answerTo({ topics: four })).toEqual(BROKEN);
});

test.each([
  ['no JSON', 'もちろんです。お答えします。'],
  ['half of it', '{"topics":["os.skip"],"answ'],
  ['another shape', '{"topic":"os.skip"}'],
  ['nothing', ''],
  ['a list', '[]'],
])('what cannot be read is nonsense: %s', async (_, content) => {
  stub.provider.answerWith({ content });
  expect(await (await stub.model()).ask(question())).toEqual(BROKEN);
});

test('a model that declines to answer is not an error of the service', async () => {
  stub.provider.answerWith({ refusal: 'I cannot help with that.' });
  expect(await (await stub.model()).ask(question())).toMatchObject({ kind: 'none' });
});

test.each([500, 503, 401, 429])(
  'a service that answers %d is down, and asked once',
  async (status) => {
    stub.provider.answerWith({ status });
    expect(await (await stub.model()).ask(question())).toEqual({ kind: 'none', because: 'down' });
    expect(stub.provider.asked).toHaveLength(1);
  },
);

test('a service that is not there is down', async () => {
  await stub.provider.close();
  expect(await (await stub.model()).ask(question())).toEqual({ kind: 'none', because: 'down' });
});

test('why the service is down is told in the log', async () => {
  stub.provider.answerWith({ status: 500 });
  await (await stub.model()).ask(question());
  expect(stub.log.lines).toEqual([
    'the model gave no answer to be used {"because":"down","objections":[],"detail":"status 500"}',
  ]);
});

test('a wrong key is told in the log, and the embedded answer is given', async () => {
  const model = await stub.model();
  stub.provider.answerWith({ status: 401 });
  expect(await model.ask(question())).toEqual({ kind: 'none', because: 'down' });
  expect(stub.log.lines.join()).toContain('401');
});

test('a chat model that was made elsewhere is taken as it is', async () => {
  const configuration = { baseURL: stub.provider.url };
  const chat = new ChatOpenAI({ model: 'gpt-4o-mini', apiKey: 'another', configuration });
  stub.says({ topics: ['hotline'] });
  const model = await stub.model({ chat });
  expect(await model.ask(question())).toEqual({ kind: 'topics', topics: ['hotline'] });
});
