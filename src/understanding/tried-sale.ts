import { sieved } from './sieve.ts';

/** 会計ためした, 試しにカード切ってみました: a sale was run to see whether the terminal works, and how it went is not told. Expects folded text without marks. */
export function isTried(close: string): boolean {
  return TRIED.test(close);
}

const SALE =
  '(?:(?:カード|クレカ|qr|タッチ)?の?(?:お?会計|決済|お?支払い?)|カード|クレカ|[0-9]{1,4}円)';
const PAST = '(?:た|ました|てみた|てみました|てもらった|てもらいました)';
const TRIED = sieved(
  new RegExp(
    `^${SALE}(?:を|も|で)?(?:試|ため)し${PAST}$|^(?:試し|ためし|テスト)(?:に|で)${SALE}(?:を|も|で)?(?:し|やっ|切っ|通し|決済し|会計し)${PAST}$`,
    'u',
  ),
);
