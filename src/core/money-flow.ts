/** Questions about money outrank every flow. */
export const MONEY_FLOW = 'verify-payment';
