import type { Content } from '../content/load.ts';
import type { LoadedLocale } from '../content/locale.ts';
import type { Values } from '../core/effect.ts';
import type { Flow, Step } from '../core/flow.ts';

/** What the talks of a run have touched of the content, by name. */
export interface Touched {
  readonly steps: Set<string>;
  readonly choices: Set<string>;
  readonly messages: Set<string>;
}

/** The same content; whoever walks a flow or words a message leaves a trace in `touched`. */
export function watchContent(content: Content, touched: Touched): Content {
  const flows: Record<string, Flow> = {};
  for (const [id, flow] of Object.entries(content.flows)) flows[id] = watchFlow(flow, touched);
  const { ja, en, ko, 'zh-Hans': zh } = content.locales;
  const watch = (locale: LoadedLocale) => watchLocale(locale, touched);
  return {
    ...content,
    flows,
    locale: watch(ja),
    locales: { ja: watch(ja), en: watch(en), ko: watch(ko), 'zh-Hans': watch(zh) },
  };
}

function watchLocale(locale: LoadedLocale, touched: Touched): LoadedLocale {
  return {
    ...locale,
    say: (message, values, phase) => {
      touched.messages.add(message);
      for (const name of namedIn(values)) touched.messages.add(name);
      return locale.say(message, values, phase);
    },
  };
}

function namedIn(values: Values): readonly string[] {
  return Object.values(values).flatMap((value) =>
    typeof value === 'object' && 'message' in value ? [value.message] : [],
  );
}

function watchFlow(flow: Flow, touched: Touched): Flow {
  const steps: Record<string, Step> = {};
  for (const [name, step] of Object.entries(flow.steps)) {
    const onTaken = (choice: string) => touched.choices.add(`${flow.id}/${name}: ${choice}`);
    steps[name] =
      'ask' in step
        ? { ...step, choices: watchReads(step.choices, onTaken, { listing: 'entries' }) }
        : step;
  }
  const onStep = (name: string) => touched.steps.add(`${flow.id}/${name}`);
  return { ...flow, steps: watchReads(steps, onStep, { listing: 'any' }) };
}

/**
 * Tells which keys are asked for one by one. Going through all of them is no asking: neither
 * `Object.entries`, nor (with `any`) reading every name that `Object.keys` gave, in its order.
 */
function watchReads<T extends object>(
  all: T,
  onRead: (key: string) => void,
  { listing }: { readonly listing: 'entries' | 'any' },
): T {
  let described: string | symbol | null = null;
  let isKeysOnly = false;
  let unread: (string | symbol)[] = [];
  return new Proxy(all, {
    ownKeys(target) {
      described = null;
      isKeysOnly = false;
      unread = Reflect.ownKeys(target);
      return Reflect.ownKeys(target);
    },
    // Object.entries looks at a property's descriptor just before it reads it; Object.keys looks
    // at one descriptor after the other and reads nothing.
    getOwnPropertyDescriptor(target, key) {
      isKeysOnly ||= described !== null;
      described = key;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    get(target, key, receiver): unknown {
      const isEntry = described === key && !isKeysOnly;
      const isNext = listing === 'any' && isKeysOnly && unread[0] === key;
      described = null;
      if (isNext) unread.shift();
      else if (!isEntry && typeof key === 'string' && key in target) onRead(key);
      return Reflect.get(target, key, receiver);
    },
  });
}
