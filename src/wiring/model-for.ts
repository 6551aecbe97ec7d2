import { realNow } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Content } from '../content/load.ts';
import { factValues } from '../core/words.ts';
import type { Log } from '../engine/log.ts';
import type { AskModel, Clock } from '../engine/means.ts';
import { factsFor } from '../model/facts.ts';
import type { Model, ModelOptions } from '../model/model.ts';

/** Not to be chosen by a model: safety and courtesy have been read before it is asked. */
const NOT_ITS_OWN: ReadonlySet<string> = new Set(['unsafe', 'greeting', 'thanks', 'handoff']);

/** How many example messages tell the model what a topic is about. */
const EXAMPLES = 3;

interface ModelInUse extends Pick<Model, 'costs' | 'isResting'> {
  readonly ask: AskModel;
}

/** The configured model, ready to be asked; null when there is none. LangChain is imported only here. */
export async function modelFor(
  config: Config['model'],
  content: Content,
  now: Clock,
  log: Log,
): Promise<ModelInUse | null> {
  if (config === null) return null;
  const { createModel } = await import('../model/model.ts');
  const model = await createModel({
    ...config,
    log,
    // The demo clock may stand still, and the breaker with it.
    now: realNow,
    topics: gistsOf(content),
    labels: labelsOf(content),
  });
  return {
    ask: (question) => model.ask({ ...question, facts: factsFor(content.notice, now()) }),
    costs: model.costs,
    isResting: model.isResting,
  };
}

function gistsOf({ topics, utterances, locale, notice }: Content): ModelOptions['topics'] {
  const lines = utterances();
  return Object.keys(topics)
    .filter((id) => !NOT_ITS_OWN.has(id))
    .map((id) => {
      const name = locale.say(`choice.topic.${id}`, factValues(notice), 'open');
      return { id, gist: [name, ...(lines[id] ?? []).slice(0, EXAMPLES)].join(' / ') };
    });
}

/** What our own buttons say: no other name may stand in quotes in a model's sentence. */
function labelsOf({ locale, notice }: Content): readonly string[] {
  return [...locale.messages]
    .filter((message) => /^choice\.(?:topic|flow)\./.test(message))
    .map((message) => locale.say(message, factValues(notice), 'open'));
}
