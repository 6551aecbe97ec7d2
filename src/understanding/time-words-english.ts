import type { WordTable } from './wordings.ts';

const MONTHS: WordTable = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .flatMap((name, i) => [
    [new RegExp(`\\b${name}[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)`, 'g'), `${i + 1}月$1日 `],
    [
      new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${name}[a-z]*\\b\\.?`, 'g'),
      `${i + 1}月$1日 `,
    ],
  ]);

const WEEKDAYS: WordTable = [
  ['mon', '月'],
  ['tue', '火'],
  ['wed', '水'],
  ['thu', '木'],
  ['fri', '金'],
  ['sat', '土'],
  ['sun', '日'],
].map(([name = '', day = '']) => [
  new RegExp(`\\b${name}(?:s|r|rs|nes|ur)?(?:day)?\\b`, 'g'),
  `${day}曜`,
]);

/** English words of time as Japanese ones. A later line reads what an earlier one wrote. */
export const ENGLISH: WordTable = [
  // 3.30pm
  [/\b(\d{1,2})\.([0-5]\d)(?=\s*[ap]\.?m\b)/g, '$1:$2'],
  ...MONTHS,
  ...WEEKDAYS,
  [/\bthe day after tomorrow\b/g, '明後日'],
  [/\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tom|bukas|ashita|kal)\b/g, '明日'],
  [/\b(?:tonight|tonite|mamayang gabi|konya)\b/g, '今夜'],
  [/\b(?:later )?today\b/g, '今日'],
  [/\byesterday\b/g, '昨日'],
  [/\bthis (morning|afternoon|evening)\b/g, '今日 $1'],
  [/\bnext week\b|\bnext(?= .曜)/g, '来週'],
  [/\bthe (?:night|evening) before(?: the (?:update|deadline))?\b/g, '前日 夜'],
  [/\b(?:one |1 |the )?day before(?: the (?:update|deadline))?\b/g, '前日'],
  [/\b(\d{1,2}(?::\d{2})?) in the (morning|afternoon|evening)\b/g, '$2 $1時'],
  [/\b(\d{1,2}(?::\d{2})?) at night\b/g, 'night $1時'],
  [/\b(\d{1,2})(?= (?:morning|afternoon|evening|night)\b)/g, '$1日'],
  [
    /(\bmorning|\bafternoon|\bevening|\bnight|明日|今夜|今日) (?:at )?(\d{1,2})(?=$|[.!?]| (?:po|pls|please|sir)\b)/g,
    '$1 $2時',
  ],
  [/\b(?:at )?midnight\b/g, '24時'],
  [/\b(?:at )?noon\b|\blunch ?time\b/g, '正午'],
  [/\bhalf past (\d{1,2})\b/g, '$1時半'],
  [/\b(\d{1,2})(:\d{2})?\s*a\.?m\b\.?/g, '午前$1$2時'],
  [/\b(\d{1,2})(:\d{2})?\s*p\.?m\b\.?/g, '午後$1$2時'],
  [/(:\d{2})時/g, '$1'],
  [/\b(\d{1,2}) ?o'?clock\b/g, '$1時'],
  [/\bat (\d{1,2})(?![\d:]|時)\b/g, '$1時'],
  [/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1日'],
  [/\bmornings?\b/g, '朝'],
  [/\bafternoon\b/g, '午後'],
  [/\bevening\b/g, '夕方'],
  [/\bnight\b/g, '夜'],
  [/\bhalf an hour\b|\bhalf hour\b/g, '30分'],
  [/\b(?:an|one) hour\b/g, '1時間'],
  [/\b(?:a couple of|two) hours\b/g, '2時間'],
  [/(\d+) ?(?:hours?|hrs?)\b/g, '$1時間'],
  [/(\d+) ?(?:minutes?|mins?)\b/g, '$1分'],
  [/(\d+) ?days?\b/g, '$1日間'],
  [/\b(?:in|after) (?:about |around )?(\d+(?:時間|分|日))間?/g, '$1後'],
  [/(\d+(?:時間|分|日))間? (?:later|from now)\b/g, '$1後'],
  [/(\d+(?:時間|分)) (before|after)\b/g, '$2 $1'],
  [
    /\b(before|after|when) (\d+(?:時間|分)?)? ?(?:(?:we|i|the shop|the store|our) )?open(?:s|ing)?(?: time)?\b/g,
    '開店$2$1',
  ],
  [
    /\b(before|after|when) (\d+(?:時間|分)?)? ?(?:(?:we|i|the shop|the store|our) )?clos(?:e|es|ed|ing)(?: time)?\b/g,
    '閉店$2$1',
  ],
  [/(?<=[開閉]店[\d時間分]*)before/g, '前'],
  [/(?<=[開閉]店[\d時間分]*)(?:after|when)/g, '後'],
];
