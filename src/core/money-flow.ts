/** Questions about money outrank every flow. */
export const MONEY_FLOW = 'verify-payment';

/** What was stated before its question came is kept among the answers of a walk under this, and the name of the question. */
export const STATED = 'stated:';

/** Its questions that are asked when the history is known. */
export const OF_THE_SALE: ReadonlySet<string> = new Set(['customer', 'otherwise']);
