import type { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';
import { type Notice, type Phase, isReceptionOnly, phaseAt } from '../core/notice.ts';
import type { CitedFacts, Fact } from '../understanding/check-facts.ts';

/**
 * Every figure of the notice for this moment, by id, worded for the model and as a value for the
 * checker. These words are read by the model only; what a merchant reads is checked against the values.
 */
export function factsFor(notice: Notice, now: DateTime): CitedFacts {
  const { from, to } = notice.updateMinutes;
  const floor = notice.chargeFloorPercent;
  const { phone, receptionOnly } = notice.hotline;
  const phase = phaseAt(notice, now);
  return {
    ...datesOf(notice),
    floor: {
      words: `更新に必要な充電: ${floor}%以上(${floor}%ちょうどは足りる。足りないとエラーで止まる)`,
      value: { kind: 'percent', percent: floor },
    },
    minutes: {
      words: `更新にかかる時間: ${from}〜${to}分(通信が不安定ならもっと長い)`,
      value: { kind: 'minutes', from, to },
    },
    hotline: {
      words: `USEN決済サポートセンターの電話: ${phone}`,
      value: { kind: 'phone', phone, of: 'payments' },
    },
    hotlineHours: {
      words: 'サポートセンターの電話がつながる時間: 年中無休で24時間',
      value: { kind: 'allDay' },
    },
    receptionOnly: {
      words: `サポートセンターが受付のみの時間: ${receptionOnly.fromHour}:00〜翌${receptionOnly.toHour}:00(いまは${isReceptionOnly(notice.hotline, now) ? '受付のみ' : '相談できる'})`,
      value: { kind: 'hours', ...receptionOnly },
    },
    otherPhone: {
      words: `USEN PAY+のほかのUSENのサービスの電話: ${notice.otherServices.phone}`,
      value: { kind: 'phone', phone: notice.otherServices.phone, of: 'others' },
    },
    now: {
      words: `今は${worded(now, DAY_TIME)}。${PHASES[phase]}`,
      value: { kind: 'now', at: now, phase },
    },
  };
}

function datesOf(notice: Notice): Readonly<Record<string, Fact>> {
  const { updateOpens, appUpdateOpens, skipEnds, emailSent } = notice;
  // Midnight is read as the day that begins with it: the evening before is said beside it.
  const eve = skipEnds.minus({ minutes: 1 });
  return {
    updateOpens: {
      words: `端末の更新が順番に届き始める時刻: ${worded(updateOpens, DAY_TIME)}(開店前に行う。充電はそれまでに)`,
      value: { kind: 'moment', at: updateOpens, role: 'opens' },
    },
    appUpdateOpens: {
      words: `端末を入れ直すとUSEN PAYアプリが自動で更新されるようになる時刻: ${worded(appUpdateOpens, DAY_TIME)}`,
      value: { kind: 'moment', at: appUpdateOpens, role: 'appOpens' },
    },
    skipEnds: {
      words: `端末(OS)の更新をスキップして決済できる期限: ${worded(skipEnds, DAY_TIME)}まで。その時刻からは更新が終わるまで決済できない`,
      value: { kind: 'moment', at: skipEnds, role: 'ends' },
    },
    skipEve: {
      words: `期限の言いかえ: ${worded(eve, DAY)}の夜まで`,
      value: { kind: 'day', at: eve, role: 'eve' },
    },
    emailSent: {
      words: `アプリの更新の方法と内容を知らせるメールを送った日: ${worded(emailSent, DAY)}`,
      value: { kind: 'day', at: emailSent, role: 'sent' },
    },
  };
}

const DAY = 'M月d日(ccc)';
const DAY_TIME = `${DAY}H:mm`;

function worded(at: DateTime, format: string): string {
  return at.setZone(TOKYO).setLocale('ja').toFormat(format);
}

const PHASES: Readonly<Record<Phase, string>> = {
  before: '端末の更新もアプリの更新もまだ始まっていない',
  appOnly: 'アプリの更新だけが始まっていて、端末の更新はまだ始まっていない',
  open: '端末の更新が順番に届いている。スキップして決済もできる',
  blocked: '期限を過ぎたので、更新が終わるまで決済できない',
};
