import { expected } from '../../src/core/flow-reads.ts';
import type { Language } from '../../src/core/reading.ts';
import { loadContentAndReader } from '../../src/reader.ts';
import { Talk, type Turned } from './a-talk.ts';
import { content } from './the-content.ts';
import { root } from './the-shop.ts';

const { read } = loadContentAndReader(root);

const begun = new Map<Language, Talk>();

/** The talk that any step is reached from: its state is never written into, so one is begun for all. */
function begunIn(language: Language): Talk {
  const known = begun.get(language);
  if (known !== undefined) return known.fork();
  const talk = new Talk();
  talk.state = { ...talk.state, language };
  talk.ask('flow.update');
  begun.set(language, talk);
  return talk.fork();
}

/** A talk that stands at a step of a flow, `flow/step`; at none where it is empty. */
export function standingAt(place: string, language: Language = 'ja'): Talk {
  if (place === '') return new Talk({ state: { language } });
  const talk = begunIn(language);
  const [flow = '', step = ''] = place.split('/');
  const { position } = talk.state;
  if (position === null) throw new Error('no talk was begun');
  talk.state = { ...talk.state, language, position: { ...position, flow, step }, offer: null };
  return talk;
}

/** What comes of a message, read by the whole reader. */
export function written(talk: Talk, text: string): Turned {
  const reading = read(text, {
    expects: expected(talk.state, text, content.flows),
    lastTopics: talk.state.topics,
  });
  return talk.hear({ type: 'merchantAsked', text, reading });
}
