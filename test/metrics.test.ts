import express from 'express';
import request from 'supertest';
import { countModel, createMetrics, type MetricsAccess, metricsRoute } from '../src/metrics.ts';
import { atStub, type AtStub } from './model/at-stub.ts';
import { question } from './model/questions.ts';

const TOKEN = 'a-token-of-sixteen';

function serve(access: MetricsAccess, figures = createMetrics()) {
  return request(express().use('/metrics', metricsRoute(figures, access)));
}

test('the figures of the process can be read in the demo', async () => {
  const { status, text } = await serve('open').get('/metrics');
  expect(status).toBe(200);
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
});

function read(access: MetricsAccess, header: string) {
  return serve(access).get('/metrics').set('authorization', header);
}

test('in production they are read with the token only, and by nobody without one', async () => {
  expect((await read({ token: TOKEN }, `Bearer ${TOKEN}`)).status).toBe(200);
  expect((await read({ token: TOKEN }, 'Bearer another')).status).toBe(401);
  expect((await read({ token: TOKEN }, '')).status).toBe(401);
  expect((await read({ token: null }, 'Bearer null')).status).toBe(401);
});

describe('with a model', () => {
  let stub: AtStub;
  beforeEach(async () => {
    stub = await atStub();
  });
  afterEach(() => stub.provider.close());

  test('that it is left alone, and what was not asked for want of a place, is counted', async () => {
    const model = await stub.model({ atOnce: 1, budgetMs: 300 });
    const figures = createMetrics();
    countModel(figures, model);
    const told = async () => (await serve('open', figures).get('/metrics')).text;
    expect(await told()).toMatch(/^madoguchi_model_resting 0$/m);
    stub.provider.answerWith({ status: 500 });
    for (let failure = 0; failure < 5; failure += 1) await model.ask(question());
    expect(await told()).toMatch(/^madoguchi_model_resting 1$/m);
    expect(await told()).toContain('madoguchi_model_questions_total{result="resting"} 1');

    // Nobody ever gets a place.
    const full = await stub.model({ atOnce: 0, budgetMs: 50 });
    const others = createMetrics();
    countModel(others, full);
    expect(await full.ask(question())).toEqual({ kind: 'none', because: 'busy' });
    const { text } = await serve('open', others).get('/metrics');
    expect(text).toContain('madoguchi_model_questions_total{result="busy"} 1');
  });

  test('what it was asked and has cost is counted', async () => {
    const model = await stub.model();
    const figures = createMetrics();
    countModel(figures, model);
    stub.says({ topics: ['os.skip'] });
    await model.ask(question());
    await model.ask(question());
    stub.provider.answerWith({ status: 500 });
    await model.ask(question());
    const { text } = await serve('open', figures).get('/metrics');
    expect(text).toContain('madoguchi_model_questions_total{result="used"} 2');
    expect(text).toContain('madoguchi_model_questions_total{result="failed"} 1');
    const { inputTokens, outputTokens } = model.costs();
    expect(inputTokens).toBeGreaterThan(0);
    expect(text).toContain(`madoguchi_model_tokens_total{direction="input"} ${inputTokens}`);
    expect(text).toContain(`madoguchi_model_tokens_total{direction="output"} ${outputTokens}`);
  });
});
