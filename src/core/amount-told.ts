import { DETAILS_TOLD } from './details-told.ts';
import { MONEY_FLOW, STATED } from './money-flow.ts';
import type { Position } from './state.ts';
import type { Decision } from './world.ts';

type Answers = Position['answers'];

/** Kept among the answers of the check: the amounts that the merchant has named of the payment. */
const AMOUNT = `${STATED}amount`;

/** 決済途中で切れた 1200円のほう: whichever payment is chosen afterwards has to be of that amount (`money.ts`). */
export function withAmountTold({ state, effects }: Decision, text: string): Decision {
  const { position } = state;
  const told = amountsIn(text);
  if (position?.flow !== MONEY_FLOW || told.length === 0) return { state, effects };
  const all = new Set([...amountsOf(position.answers), ...told]);
  const answers = { ...position.answers, [AMOUNT]: [...all].join(' ') };
  return { state: { ...state, position: { ...position, answers } }, effects };
}

/** The amounts that a text names, as figures without marks; what is written otherwise (3千円) stays, and is like no figure. */
export function amountsIn(text: string): readonly string[] {
  const typed = text.normalize('NFKC').toLowerCase();
  return [...typed.replaceAll(NOT_A_YEN, '').matchAll(NAMED)].map(([amount]) =>
    amount.replaceAll(/[\s,¥]|円|えん|yen|日元|[元엔]/gu, ''),
  );
}

const NOT_A_YEN = /[1一]円(?:も|たりとも)/gu;
const NAMED =
  /¥\s?\d[\d,]*|[\d一二三四五六七八九十百千万][\d,一二三四五六七八九十百千万]*\s?(?:円|えん|yen|日元|元|엔)/gu;

/** Whether a payment may be the one that was told of, as far as its amount goes. */
export function isOfAmountTold(answers: Answers, amountYen: number): boolean {
  return amountsOf(answers).every((amount) => amount === String(amountYen));
}

/** Whether it is one of the amounts that were told. */
export function isAmountTold(answers: Answers, amountYen: number): boolean {
  return amountsOf(answers).includes(String(amountYen));
}

/** What a check that begins anew takes over of it, and of what else was told of the sale. */
export function keptAmount(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => OF_SALE.has(name)));
}

const OF_SALE: ReadonlySet<string> = new Set([AMOUNT, DETAILS_TOLD]);

function amountsOf(answers: Answers): readonly string[] {
  return answers[AMOUNT]?.split(' ') ?? [];
}
