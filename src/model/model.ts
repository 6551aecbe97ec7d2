import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { Log } from '../engine/log.ts';
import type { Clock } from '../engine/means.ts';
import type { ModelAnswer } from '../core/model-answer.ts';
import type { ModelQuestion } from './answer.ts';
import { createAtOnce } from './at-once.ts';
import { createBreaker } from './breaker.ts';
import { type Called, callsTo } from './call.ts';
import { judge } from './judge.ts';
import { loadChat } from './load-chat.ts';
import { toPrompt, type TopicGist } from './prompt.ts';

/** Since the start of the process. `calls` includes those that failed, were slow or were refused. */
interface ModelCosts {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly failed: number;
  readonly slow: number;
  readonly refused: number;
  /** Not among the calls: no place was free in time, or the breaker kept from asking. */
  readonly busy: number;
  readonly resting: number;
}

export interface Model {
  /** Never throws, and answers within the budget. */
  readonly ask: (question: ModelQuestion) => Promise<ModelAnswer>;
  readonly costs: () => ModelCosts;
  /** Whether it is left alone, after failures in a row. */
  readonly isResting: () => boolean;
}

export interface ModelOptions {
  /** `provider:model`. */
  readonly name: string;
  readonly temperature?: number;
  /** Where an OpenAI-compatible server listens, when it is not the provider's own. */
  readonly baseUrl?: string;
  /** For everything, waiting for a free place included; whoever gets one near its end is told that it is busy. */
  readonly budgetMs?: number;
  readonly atOnce?: number;
  readonly log: Log;
  /** The real clock: a demo clock may stand still, and the breaker with it. */
  readonly now: Clock;
  readonly topics: readonly TopicGist[];
  /** What our own buttons say: no other name may stand in quotes. */
  readonly labels?: readonly string[];
  /** Instead of the one that `name` stands for (tests). */
  readonly chat?: BaseChatModel;
}

const NOTHING_SPENT: ModelCosts = {
  calls: 0,
  inputTokens: 0,
  outputTokens: 0,
  failed: 0,
  slow: 0,
  refused: 0,
  busy: 0,
  resting: 0,
};

/** With less of the budget left, running out of it would say nothing about the model: a quarter, which is two seconds. */
const LEAST_PART = 4;

/** A model to ask. Throws when it cannot start: no such provider, its package or its key missing. */
export async function createModel(options: ModelOptions): Promise<Model> {
  const { log, now, topics, labels = [], budgetMs = 8000, atOnce = 4 } = options;
  const call = callsTo(options.chat ?? (await loadChat(options)));
  const breaker = createBreaker(() => now().toMillis());
  const places = createAtOnce(atOnce);
  const ids = new Set(topics.map(({ id }) => id));
  let costs = NOTHING_SPENT;

  const callInPlace = async (question: ModelQuestion, signal: AbortSignal): Promise<Called> => {
    try {
      const called = await call(
        toPrompt(topics, { ...question, mayPhrase: question.language === 'ja' }),
        signal,
      );
      mark(breaker, called);
      return called;
    } finally {
      places.leave();
    }
  };

  return {
    costs: () => costs,
    isResting: breaker.isOpen,
    ask: async (question) => {
      const signal = AbortSignal.timeout(budgetMs);
      const lastStart = performance.now() + budgetMs - budgetMs / LEAST_PART;
      const isPlaced = await places.enter(signal);
      if (!isPlaced || performance.now() > lastStart) {
        if (isPlaced) places.leave();
        costs = { ...costs, busy: costs.busy + 1 };
        return { kind: 'none', because: 'busy' };
      }
      if (!breaker.mayCall()) {
        places.leave();
        costs = { ...costs, resting: costs.resting + 1 };
        return { kind: 'none', because: 'down' };
      }
      const called = await callInPlace(question, signal);
      const { answer, objections } = judge(called, question, ids, labels);
      costs = added(costs, called, answer);
      if (answer.kind === 'none') {
        // Kinds only: what the model wrote may repeat what the merchant wrote.
        const detail = called.kind === 'failed' ? called.detail : null;
        const facts = { because: answer.because, objections, detail };
        log.warn(facts, 'the model gave no answer to be used');
      }
      return answer;
    },
  };
}

// What a merchant can provoke (nonsense, a refusal) must not shut the model off for everybody.
function mark(breaker: ReturnType<typeof createBreaker>, called: Called): void {
  if (called.kind === 'said') breaker.succeeded();
  else if (called.because === 'broken') breaker.forgotten();
  else breaker.failed();
}

function added(costs: ModelCosts, { tokens }: Called, answer: ModelAnswer): ModelCosts {
  const because = answer.kind === 'none' ? answer.because : null;
  return {
    ...costs,
    calls: costs.calls + 1,
    inputTokens: costs.inputTokens + tokens.input,
    outputTokens: costs.outputTokens + tokens.output,
    failed: costs.failed + (because === 'down' || because === 'broken' ? 1 : 0),
    slow: costs.slow + (because === 'slow' ? 1 : 0),
    refused: costs.refused + (because === 'refused' ? 1 : 0),
  };
}
