import type { Say } from './effect.ts';
import { factOf } from './fact-in-line.ts';
import type { Sign } from './sign.ts';

/** What is asked that the notice leaves open, said to be unknown before what is known of it (notice.md, open questions). */
function leftOpenSays(signs: readonly Sign[], topics: readonly string[]): readonly Say[] {
  const open = LEFT_OPEN.filter(
    ([sign, about]) =>
      signs.includes(sign) && !isCost(sign, signs) && topics.some((topic) => about.test(topic)),
  ).map(([, , message]) => message);
  // 機種はどれが対象? names no terminals of others.
  const named = open.length > 1 ? open.filter((message) => message !== OTHERS) : open;
  return named.map((message) => ({ type: 'say', message }));
}

const OTHERS = 'leftOpen.others';

/** 料金はかかりますか is of no other terminals, though others are asked so, too. */
function isCost(sign: Sign, signs: readonly Sign[]): boolean {
  return sign === 'namesOthers' && signs.includes('ofCost');
}

/** The answers behind it; that the Wi-Fi is seen to be strong tells nothing of another network. */
export function withLeftOpen(
  signs: readonly Sign[],
  topics: readonly string[],
  answers: readonly Say[],
): readonly Say[] {
  const open = leftOpenSays(signs, topics);
  const isOfNetwork = open.some(({ message }) => NETWORKS.has(message));
  // What it costs was the other question.
  const isOfCost = open.some(({ message }) => message === 'leftOpen.cost');
  const fitting = answers.filter(
    ({ message }) =>
      !(isOfNetwork && message === 'own.strong') && !(isOfCost && message === 'topic.oosBeside'),
  );
  return inOne(open, fitting) ?? [...open, ...fitting];
}

/** テザリングでいい?: what is not known, and what is known of it in one line below; null: there is more to be said, or no such line. */
function inOne(open: readonly Say[], answers: readonly Say[]): readonly Say[] | null {
  const [unknown, answer] = [open[0], answers[0]];
  if (unknown === undefined || answer === undefined || IS_WHOLE.has(unknown.message)) return null;
  const fact = open.length + answers.length === 2 ? factOf([answer.message]) : null;
  // Whether the power has to be cycled was asked, too.
  if (fact === null || answer.message === 'topic.prep.powercycle') return null;
  const values = { ...answer.values, unknown: { message: unknown.message }, fact };
  return [{ ...answer, message: 'leftOpen.beside', values }];
}

/** Others are asked about as well; and that the deadline is over is said in full. */
const IS_WHOLE: ReadonlySet<string> = new Set([OTHERS, 'leftOpen.extension']);

const NETWORKS: ReadonlySet<string> = new Set(['leftOpen.mobile', 'leftOpen.wired']);

const LEFT_OPEN: readonly (readonly [sign: Sign, about: RegExp, message: string])[] = [
  ['ofMobile', /^(?:prep\.network|update\.(?:how|error))$/, 'leftOpen.mobile'],
  ['ofWired', /^(?:prep\.network|update\.(?:how|error))$/, 'leftOpen.wired'],
  ['ofModel', /^update\.(?:scope|required)$/, 'leftOpen.model'],
  ['ofModel', /^update\.(?:how|duration)$/, 'leftOpen.modelSteps'],
  // Where the history is opened is asked of the notice, too: it does not tell.
  ['asksWhere', /^payment\.check_history$/, 'flow.howUnknown'],
  [
    'ofButton',
    /^(?:update\.how|prep\.powercycle|flow\.(?:restart|update)|os\.skip)$/,
    'leftOpen.button',
  ],
  ['namesOthers', /^update\.scope$/, OTHERS],
  ['ofCost', /^update\./, 'leftOpen.cost'],
  ['ofExtension', /^os\.(?:deadline|skip)$/, 'leftOpen.extension'],
];
