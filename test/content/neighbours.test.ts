import { answerAt } from './answers.ts';

/**
 * A card may be read by somebody who meant its neighbour. Where that would mislead, it carries the neighbour's key fact,
 * so that a near miss still informs.
 */
const BEFORE = '2025-08-18T12:00:00';
const MORNING = '2025-08-19T07:00:00';
const OPEN = '2025-08-20T10:00:00';
const BLOCKED = '2025-08-26T09:00:00';
const UNTIL_DEADLINE = [BEFORE, MORNING, OPEN] as const;
const ALWAYS = [...UNTIL_DEADLINE, BLOCKED] as const;

const CARRIES: readonly (readonly [
  card: string,
  neighbour: string,
  times: readonly string[],
  fact: RegExp,
])[] = [
  ['prep.charge', 'update.error', ALWAYS.slice(0, 3), /25%以上.*エラー/s],
  ['update.error', 'prep.charge', ALWAYS, /25%未満/],
  [
    'update.error',
    'firmware.launched_early',
    ALWAYS,
    /先にUSEN PAY\+を開いた → ホーム画面に戻って/,
  ],
  ['update.error', 'update.duration', ALWAYS, /20分/],
  ['firmware.launched_early', 'os.skip', ALWAYS, /あとに回すことはできません/],
  ['os.skip', 'os.deadline', UNTIL_DEADLINE, /8月25日\(月\)の夜まで\(8月26日\(火\)\s?0:00まで\)/],
  ['os.skip', 'os.deadline', [BLOCKED], /8月26日\(火\)\s?0:00を過ぎた/],
  ['os.skip', 'os.dialog', UNTIL_DEADLINE, /決済のたびに案内/],
  ['os.deadline', 'os.dialog', UNTIL_DEADLINE, /決済のたびに案内/],
  ['os.deadline', 'os.skip', [BLOCKED], /更新が終わるまで決済できません/],
  ['os.dialog', 'os.skip', UNTIL_DEADLINE, /あとに回して決済できます/],
  ['os.dialog', 'os.deadline', UNTIL_DEADLINE, /8月26日\(火\)\s?0:00まで/],
  ['os.dialog', 'os.skip', [BLOCKED], /もうあとに回せません/],
  ['update.required', 'os.deadline', UNTIL_DEADLINE, /8月26日\(火\)\s?0:00まで/],
  ['prep.powercycle', 'app.auto_update', [MORNING, OPEN, BLOCKED], /アプリ/],
  ['prep.powercycle', 'update.when', ALWAYS, /8:00/],
  ['app.auto_update', 'prep.powercycle', ALWAYS, /入れ直すと/],
  ['app.auto_update', 'update.how', ALWAYS, /端末の更新とは別/],
  ['app.auto_update', 'app.closes', [MORNING, OPEN, BLOCKED], /一度閉じる/],
  ['app.closes', 'app.payment_interrupted', ALWAYS, /決済履歴を確かめ.*やり直さないで/s],
  ['update.when', 'update.timing', [BEFORE, OPEN], /開店前/],
  ['update.when', 'os.deadline', [OPEN], /8月26日\(火\)\s?0:00まで/],
  ['update.timing', 'update.when', [BEFORE, MORNING], /8:00/],
  ['update.timing', 'update.duration', ALWAYS, /10〜20分/],
  ['update.timing', 'os.skip', [MORNING, OPEN], /あとに回して決済できます/],
  ['update.duration', 'firmware.launched_early', ALWAYS, /USEN PAY\+も開かないで/],
  ['hotline', 'handoff', ALWAYS, /0120-126-440/],
  ['other_service', 'hotline', ALWAYS, /0120-125-440/],
  ['oos', 'other_service', ALWAYS, /0120-125-440/],
];

const ROWS = CARRIES.flatMap(([card, neighbour, times, fact]) =>
  times.map((at) => ({ card, neighbour, at, fact })),
);

test.each(ROWS)('$card tells who meant $neighbour enough at $at', ({ card, at, fact }) => {
  expect(answerAt(card, at)).toMatch(fact);
});
