import type { Hint } from '../core/hint.ts';
import { closeOf, sentencesIn } from './close.ts';
import { sawNoticeAbroad } from './notice-seen-abroad.ts';
import { sieved } from './sieve.ts';

/** 今朝LINEで更新のお知らせ見ました, メールが届いたんですが (and no アプリのメール): that they heard of the update, and no more. Expects folded text. */
export function noticeSeenHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST_ABROAD) return [];
  return isSeen(folded) || sawNoticeAbroad(folded) ? ['sawNotice'] : [];
}

function isSeen(folded: string): boolean {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return false;
  return sentencesIn(folded).some((sentence) => SEEN.test(closeOf(sentence)));
}

const LONGEST = 80;
const LONGEST_ABROAD = 160;
const MAY_BE = sieved(/メール|お?知らせ|おしらせ|手紙|はがき|ハガキ|葉書|書類|チラシ/u);

const WHEN = '(?:(?:今朝|昨日|きのう|さっき|先ほど|先日|先週|今日|朝|今|いま)に?)?';
const BY =
  '(?:(?:line|ライン|らいん|usen(?:pay\\+?)?さ?ん?|有線さ?ん?|お宅|おたく|そちら|郵便|店|お店)(?:で|に|から|の)?)?';
const SEEN = sieved(
  new RegExp(
    `^${WHEN}${BY}${WHEN}(?:(?:端末|機械|アプリ|更新|アップデート|アプデ|その|この|例)の?){0,3}(?:(?:お?知らせ|おしらせ)(?:の(?:紙|手紙|はがき|メッセージ|line|ライン))?|(?:案内|更新)の(?:手紙|紙|はがき|書類|チラシ)|手紙|はがき|ハガキ|葉書|(?<!アプリの?)メール)(?:を|が|は|も){0,2}${WHEN}(?:見|み|拝見し|読み|読んだ|拝読し|届き|届い|来|もらい|もらっ|いただき|いただい|受け取り|受け取っ|確認し)(?:まし)?(?:た|て)?(?:んです|んだ|の)?(?:けど|けれど|が|ので|よ){0,2}$`,
    'iu',
  ),
);
