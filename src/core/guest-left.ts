import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/** お客さん帰っちまったよ, and why is not told. */
export function onlyLeft({ hints, signs, customerWaiting }: Reading): boolean {
  const isAlone = signs.every((sign) => OF_LEAVING.has(sign)) && !customerWaiting;
  return isAlone && hints.includes('customerLeft');
}

/** 更新終わった。お客さん帰っちゃった: what is over is no sale. */
export function leftOnceOver({ hints, signs, customerWaiting }: Reading): boolean {
  const isAside = signs.every((sign) => OF_LEAVING.has(sign) || OF_END.has(sign));
  const isOver = hints.includes('isOver') && !hints.includes('ofSale');
  return isAside && isOver && !customerWaiting && hints.includes('customerLeft');
}

const OF_END: ReadonlySet<Sign> = new Set(['updateOver', 'tellsBeside', 'tellsDone']);

const OF_LEAVING: ReadonlySet<Sign> = new Set(['ofCustomer', 'tellsAnything', 'angry', 'inHaste']);
