import { type AtStub, atStub } from './at-stub.ts';
import { question, said } from './questions.ts';

let stub: AtStub;
beforeEach(async () => {
  stub = await atStub();
});
afterEach(() => stub.provider.close());

test('an answer that comes late is not waited for', async () => {
  stub.provider.answerWith({
    content: JSON.stringify(said({ topics: ['os.skip'] })),
    delayMs: 900,
  });
  const model = await stub.model({ budgetMs: 200 });
  const startedAt = performance.now();
  expect(await model.ask(question())).toEqual({ kind: 'none', because: 'slow' });
  expect(performance.now() - startedAt).toBeLessThan(700);
  expect(model.costs()).toMatchObject({ calls: 1, slow: 1, failed: 0 });
});

test('after four failures in a row nobody is asked for a minute, then one, then all', async () => {
  stub.provider.answerWith({ status: 500 });
  const model = await stub.model();
  const down = { kind: 'none', because: 'down' };
  for (let i = 0; i < 6; i += 1) expect(await model.ask(question())).toEqual(down);
  expect(stub.provider.asked).toHaveLength(4);
  stub.clock.pass(0.9);
  expect(await model.ask(question())).toEqual(down);
  expect(stub.provider.asked).toHaveLength(4);

  stub.clock.pass(0.2);
  expect(await model.ask(question())).toEqual(down);
  expect(await model.ask(question())).toEqual(down);
  expect(stub.provider.asked).toHaveLength(5);

  stub.clock.pass(1.1);
  stub.says({ topics: ['os.skip'] });
  expect(await model.ask(question())).toMatchObject({ kind: 'topics' });
  expect(await model.ask(question())).toMatchObject({ kind: 'topics' });
});

test('nonsense and refused words, which a merchant can provoke, do not shut the model off', async () => {
  const model = await stub.model();
  stub.provider.answerWith({ content: 'no JSON' });
  for (let i = 0; i < 5; i += 1) await model.ask(question());
  stub.says({ sentence: 'もう一度決済してください。', factIds: ['hotline'] });
  for (let i = 0; i < 5; i += 1) await model.ask(question());
  stub.says({ topics: ['os.skip'] });
  expect(await model.ask(question())).toMatchObject({ kind: 'topics' });
});

test('no more are asked at once than allowed, and the others wait', async () => {
  stub.provider.answerWith({ content: JSON.stringify(said({ topics: ['os.skip'] })), delayMs: 60 });
  const model = await stub.model({ atOnce: 2 });
  const answers = await Promise.all(Array.from({ length: 6 }, () => model.ask(question())));
  expect(answers.map(({ kind }) => kind)).toEqual(Array(6).fill('topics'));
  expect(stub.provider.mostAtOnce()).toBe(2);
});

test('who gets no place within the budget has the embedded answer', async () => {
  stub.provider.answerWith({
    content: JSON.stringify(said({ topics: ['os.skip'] })),
    delayMs: 600,
  });
  const model = await stub.model({ atOnce: 1, budgetMs: 200 });
  const [first, second] = await Promise.all([model.ask(question()), model.ask(question())]);
  expect([first, second]).toEqual([
    { kind: 'none', because: 'slow' },
    expect.objectContaining({ kind: 'none' }),
  ]);
  expect(stub.provider.asked.length).toBeLessThanOrEqual(2);
});

test('waiting for a place is not the model’s failure: a rush shuts nobody off', async () => {
  const content = JSON.stringify(said({ topics: ['os.skip'] }));
  stub.provider.answerWith({ content, delayMs: 1600 });
  const model = await stub.model({ atOnce: 4, budgetMs: 2000 });
  const answers = await Promise.all(Array.from({ length: 8 }, () => model.ask(question())));
  // The last four get their place with too little left for any answer.
  const because = answers.slice(4).map((late) => (late.kind === 'none' ? late.because : late.kind));
  expect(because).toEqual(['busy', 'busy', 'busy', 'busy']);
  expect(model.isResting()).toBe(false);
  expect(model.costs()).toMatchObject({ calls: 4, slow: 0, busy: 4 });
  stub.says({ topics: ['os.skip'] });
  expect(await model.ask(question())).toMatchObject({ kind: 'topics' });
});

test('what was spent is counted', async () => {
  const model = await stub.model();
  stub.says({ topics: ['os.skip'] });
  await model.ask(question());
  stub.says({ sentence: '充電は20%以上必要です。', factIds: ['floor'] });
  await model.ask(question());
  stub.says({ topics: ['refunds'] });
  await model.ask(question());
  stub.provider.answerWith({ status: 500 });
  await model.ask(question());
  expect(model.costs()).toEqual({
    calls: 4,
    inputTokens: 300,
    outputTokens: 60,
    failed: 2,
    slow: 0,
    refused: 1,
    busy: 0,
    resting: 0,
  });
});
