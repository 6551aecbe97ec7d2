import { AIMessage } from '@langchain/core/messages';
import { FakeListChatModel, FakeStreamingChatModel } from '@langchain/core/utils/testing';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { Said } from '../../src/model/call.ts';
import { createModel } from '../../src/model/model.ts';
import { handClock } from '../fleet/hand-clock.ts';
import { keptLog, question, said, TOPICS } from './questions.ts';

/** LangChain's own fake, filling in the form. */
function fake(changes: Partial<Said>): BaseChatModel {
  return new FakeListChatModel({ responses: [JSON.stringify(said(changes))] });
}

async function ask(chat: BaseChatModel, budgetMs = 2000) {
  const model = await createModel({
    name: 'fake:model',
    log: keptLog(),
    now: handClock('2025-08-20T10:00:00').now,
    topics: TOPICS,
    budgetMs,
    chat,
  });
  return model.ask(question());
}

test('a model chooses, and its words are checked', async () => {
  expect(await ask(fake({ topics: ['hotline'] }))).toEqual({ kind: 'topics', topics: ['hotline'] });
  const words = { sentence: '充電は25%以上必要です。', factIds: ['floor'] };
  expect(await ask(fake(words))).toEqual({
    kind: 'words',
    text: words.sentence,
    factIds: ['floor'],
  });
  const lie = { sentence: '充電は20%以上必要です。', factIds: ['floor'] };
  expect(await ask(fake(lie))).toEqual({ kind: 'none', because: 'refused' });
});

test('a model that talks instead of filling in the form says nothing of use', async () => {
  const talks = new FakeStreamingChatModel({ responses: [new AIMessage('こんにちは')] });
  expect(await ask(talks)).toEqual({ kind: 'none', because: 'broken' });
});

test('a model that fills in another form is not believed', async () => {
  const beside = new FakeListChatModel({ responses: ['{"topics":"hotline"}'] });
  expect(await ask(beside)).toEqual({ kind: 'none', because: 'broken' });
});

test('a model that throws is down', async () => {
  const throws = new FakeStreamingChatModel({ thrownErrorString: 'connection lost' });
  expect(await ask(throws)).toEqual({ kind: 'none', because: 'down' });
});

test('a model that sleeps, and heeds no signal, is not waited for', async () => {
  const sleeps = new FakeListChatModel({ responses: ['{}'], sleep: 900 });
  const startedAt = performance.now();
  expect(await ask(sleeps, 100)).toEqual({ kind: 'none', because: 'slow' });
  expect(performance.now() - startedAt).toBeLessThan(700);
});
