import type { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';
import type { Notice } from '../core/notice.ts';
import { checkMoney } from '../understanding/check-money.ts';
import { cannedRefusals } from './canned-refusals.ts';
import type { InBoth } from './in-both.ts';
import { canonical } from '../understanding/check-spelling.ts';
import { maskPersonal } from '../understanding/mask.ts';

/** What stands in braces in a template, and the words that take its place. */
export type Fillings = Readonly<Record<string, string>>;

/** The facts of the notice by the names that staff write; no template holds a figure of its own. */
export function noticeFillings(notice: Notice): Fillings {
  const { hotline, updateMinutes } = notice;
  const { fromHour, toHour } = hotline.receptionOnly;
  return {
    更新開始: moment(notice.updateOpens),
    アプリ更新開始: moment(notice.appUpdateOpens),
    期限: moment(notice.skipEnds),
    必要な充電: `${notice.chargeFloorPercent}%`,
    更新時間: `${updateMinutes.from}〜${updateMinutes.to}分`,
    サポート電話: hotline.phone,
    受付のみの時間: `${fromHour}:00〜翌${toHour}:00`,
    ほかのサービスの電話: notice.otherServices.phone,
  };
}

/** Names that are filled from the ticket and whoever answers it. */
export const TICKET_NAMES = ['受付番号', '店舗名', '担当者'] as const;

/** The template in words; a name that is not known stays as it is. */
export function fillIn(template: string, fillings: Fillings): string {
  return template.replace(PLACE, (whole, name: string) => fillings[name] ?? whole);
}

/**
 * Why a template may not be kept, for whoever wrote it; null: it may. The money rule is held
 * against it by the same checker that reads a model's words, with the facts in their places.
 */
export function objectionTo(template: string, fillings: Fillings): InBoth | null {
  const known = [...Object.keys(fillings), ...TICKET_NAMES];
  const unknown = Array.from(template.matchAll(PLACE), ([, name = '']) => name).find(
    (name) => !known.includes(name),
  );
  if (unknown !== undefined) {
    return cannedRefusals.unknownName(unknown, known);
  }
  if (/[{}]/.test(template.replace(PLACE, ''))) return cannedRefusals.braces;
  if (!/\p{Script=Hiragana}/u.test(template)) {
    return cannedRefusals.notJapanese;
  }
  if (maskPersonal(template).hasCardNumber) return cannedRefusals.cardNumber;
  return moneyObjection(fillIn(template, fillings));
}

/** Why words may not go out as a template's; null: they may. */
export function moneyObjection(words: string): InBoth | null {
  const [found] = checkMoney(canonical(words));
  return found === undefined ? null : cannedRefusals.money(found.what);
}

const PLACE = /\{([^{}\n]{1,20})\}/g;

function moment(at: DateTime): string {
  return at.setZone(TOKYO).setLocale('ja').toFormat('M月d日(ccc)H:mm');
}
