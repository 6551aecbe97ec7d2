import { z } from 'zod';
import { choicesOf, visibleText, type VisibleChoice } from '../line/visible.ts';
import { ask, order } from './order.ts';

/** What a merchant sees in LINE since they last looked. */
export interface Seen {
  readonly words: string;
  /** The buttons of the last message: LINE hides the others. */
  readonly choices: readonly VisibleChoice[];
  readonly isFromStaff: boolean;
}

export interface Phone {
  /** Sends texts all at once, or a tap; true when a word came back in time. */
  readonly write: (...texts: readonly string[]) => Promise<boolean>;
  readonly tap: (choice: VisibleChoice, times?: number) => Promise<boolean>;
  /** The buttons of the menu below the talk. */
  readonly menu: () => Promise<readonly VisibleChoice[]>;
  /** What is new; null when nothing is. */
  readonly look: () => Seen | null;
  readonly hasNews: () => boolean;
  /** The talk so far, to be read by people. */
  readonly talk: readonly string[];
  readonly close: () => void;
}

/** Somebody who waits for an answer. */
export interface Waits {
  readonly longestMs: number;
  /** Each answer's time, in ms. */
  readonly onAnswer: (ms: number) => void;
  readonly onNews: () => void;
}

const entry = z.object({
  from: z.enum(['merchant', 'bot']),
  message: z.looseObject({ type: z.string() }),
  sender: z.object({ name: z.string().optional() }).optional(),
});
type Entry = z.infer<typeof entry>;

const menuShape = z.object({
  areas: z.array(
    z.object({
      action: z.object({ type: z.string(), label: z.string(), data: z.string().optional() }),
    }),
  ),
});

/** All bubbles of a reply come together: after so long without another, it is whole. */
const WHOLE_AFTER_MS = 15;

/** A phone that holds one talk with the bot, over the simulator of LINE. */
export async function openPhone(url: string, userId: string, waits: Waits): Promise<Phone> {
  const person = `${url}/simulator/line/people/${userId}`;
  const news: Entry[] = [];
  const talk: string[] = [];
  let came = 0;
  const listeners = new Set<() => void>();
  const stream = await watch(`${person}/stream`, (told) => {
    if (told.from !== 'bot') return;
    news.push(told);
    talk.push(toLine(told));
    came += 1;
    waits.onNews();
    for (const listener of listeners) listener();
  });
  const answered = async (send: () => Promise<unknown>): Promise<boolean> => {
    const [since, before] = [performance.now(), came];
    await send();
    const isAnswered = came > before || (await isNews(listeners, waits.longestMs));
    if (isAnswered) waits.onAnswer(performance.now() - since);
    while (await isNews(listeners, WHOLE_AFTER_MS));
    return isAnswered;
  };
  const sends = (event: object, line: string) => {
    talk.push(`加盟店  ${line}`);
    return order(`${person}/events`, 'POST', event);
  };
  return {
    write: (...texts) =>
      answered(() => inOrder(texts.map((text) => () => sends({ type: 'text', text }, text)))),
    tap: ({ label, data }, times = 1) => {
      const one = () => sends({ type: 'postback', data, displayText: label }, `[${label}]`);
      return answered(() => inOrder(Array.from({ length: times }, () => one)));
    },
    menu: async () => {
      const { areas } = await ask(`${person}/richmenu`, menuShape);
      return areas.flatMap(({ action: { label, data } }) => (data ? [{ label, data }] : []));
    },
    look: () => (news.length === 0 ? null : toSeen(news.splice(0))),
    hasNews: () => news.length > 0,
    talk,
    close: stream.close,
  };
}

function toLine({ message, sender }: Entry): string {
  const labels = choicesOf(message).map(({ label }) => label);
  const buttons = labels.length === 0 ? '' : `  [${labels.join('|')}]`;
  const who = sender?.name === undefined ? '窓口' : '係';
  return `    ${who}  ${visibleText(message).replaceAll('\n', ' ')}${buttons}`;
}

function toSeen(entries: readonly Entry[]): Seen {
  const last = entries.at(-1);
  return {
    words: entries.map(({ message }) => visibleText(message)).join('\n'),
    choices: last === undefined ? [] : choicesOf(last.message),
    isFromStaff: last?.sender?.name !== undefined,
  };
}

async function inOrder(sends: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const send of sends) await send();
}

/** Whether something comes within this time. */
function isNews(listeners: Set<() => void>, longestMs: number): Promise<boolean> {
  return new Promise((ready) => {
    const end = (isThere: boolean) => {
      clearTimeout(late);
      listeners.delete(heard);
      ready(isThere);
    };
    const heard = () => end(true);
    const late = setTimeout(() => end(false), longestMs);
    listeners.add(heard);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((ready) => {
    setTimeout(ready, ms);
  });
}

/** Reads server-sent events until it is closed. */
async function watch(
  url: string,
  heard: (told: Entry) => void,
): Promise<{ readonly close: () => void }> {
  const end = new AbortController();
  const { body } = await fetch(url, { signal: end.signal });
  if (body === null) throw new Error(`nothing to read at ${url}`);
  const reading = readEvents(body.pipeThrough(new TextDecoderStream()), heard);
  reading.catch(() => undefined);
  return { close: () => end.abort() };
}

async function readEvents(
  texts: AsyncIterable<string>,
  heard: (told: Entry) => void,
): Promise<void> {
  let kept = '';
  for await (const text of texts) {
    const blocks = (kept + text).split('\n\n');
    kept = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      if (event === 'entry' && data !== undefined) heard(entry.parse(JSON.parse(data)));
    }
  }
}
