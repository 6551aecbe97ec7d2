import type { Said } from '../../src/model/call.ts';
import { createModel, type Model, type ModelOptions } from '../../src/model/model.ts';
import { handClock, type HandClock } from '../fleet/hand-clock.ts';
import { keptLog, said, TOPICS } from './questions.ts';
import { stubProvider, type StubProvider } from './stub-provider.ts';

// The provider's own variable: the package does not work without it.
process.env['OPENAI_API_KEY'] = 'a-key-of-nobody';

export interface AtStub {
  readonly provider: StubProvider;
  readonly clock: HandClock;
  readonly log: ReturnType<typeof keptLog>;
  /** The product's model, with the real provider package, asking the stub. */
  readonly model: (changes?: Partial<ModelOptions>) => Promise<Model>;
  /** What the stub fills in from now on. */
  readonly says: (changes: Partial<Said>) => void;
}

export async function atStub(): Promise<AtStub> {
  const provider = await stubProvider();
  const clock = handClock('2025-08-20T10:00:00');
  const log = keptLog();
  return {
    provider,
    clock,
    log,
    says: (changes) => provider.answerWith({ content: JSON.stringify(said(changes)) }),
    model: (changes = {}) =>
      createModel({
        name: 'openai:gpt-4o-mini',
        temperature: 0,
        baseUrl: provider.url,
        log,
        now: clock.now,
        topics: TOPICS,
        labels: ['担当者に相談'],
        ...changes,
      }),
  };
}
