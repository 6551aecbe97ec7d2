import { rewriting, type WordTable } from './wordings.ts';

/**
 * How full something is, told in English, Chinese or Korean, as it is read in Japanese: percents by their sign, and where a
 * charge is spoken of, numbers and how full in words. Expects normalised text.
 */
export function chargeAbroad(plain: string, isAsked: boolean): string {
  const percents = percentsOf(plain);
  return isAsked ? wordsOf(numbersOf(percents)) : percents;
}

const PERCENTS: WordTable = [
  // How far an update is.
  [
    /\b(?:stuck|hangs?|hanging|hung|frozen|froze|stopped|stops) (?:at|on) \d{1,3} ?(?:%|percent\b)|(?:卡|停)(?:住)?在(?:了)?\d{1,3}%|\d{1,3} ?(?:%|프로|퍼센트)에서 ?(?:멈|안 ?움직|그대로)/g,
    ' ',
  ],
  [/百分之([\d〇零一二三四五六七八九十百两]+)/g, '$1%'],
  [/([\d〇零一二三四五六七八九十百]+) ?(?:趴|帕|啪|pa(?![a-z]))/g, '$1%'],
  [
    /(\d) ?(?:프로(?!그)|퍼센트|퍼(?=$|[^가-힣]|쯤|정도|예요|이에요|밖에|남)|percent|per cent|pct)/g,
    '$1%',
  ],
  // battery 40, 电池只剩18: the figure beside its name needs no sign.
  [
    /(\bbattery(?:'s)?(?:(?: is| has| have| only| now| just| at| about| level| left| still| got| shows?| says?| reads?| went up to| is up to| reached)*) )(\d{1,3})(?=$|[,.?!]| (?:only|left|now|na|already|just|ok|can|enough|is|so|but|and|update)\b)/g,
    '$1$2%',
  ],
  // And battery? it's at 40.
  [/(\bbattery\?,? (?:it'?s|it is|mine is|is) (?:at |on |now )?)(\d{1,3})(?=$|[,.?!])/g, '$1$2%'],
  [
    /((?:电池|电量|电)(?:只|还|剩|有|是|现在|已经|大概|大约|差不多|充?到了?)*)(\d{1,3})(?=$|[,，。?？!吧了吗能可行够的])/g,
    '$1$2%',
  ],
  [
    /(배터리(?:가|는|은)? ?(?:지금|현재|이제)? ?)(\d{1,3})(?= ?(?:밖에|남|인데|이에요|예요|입니다|정도|쯤|$|[.?!,]))/g,
    '$1$2%',
  ],
  // I plugged it in, now it says 26.
  [
    /(\b(?:plug(?:ged)?|charg(?:ed|ing)|charger)\b[^?]{0,24}(?:, ?| and | so |\. )(?:now )?(?:it(?:'s| is)?|the screen)(?: now)? ?(?:says?|shows?|at|reads|has)? ?)(\d{1,3})(?= ?(?:now)?[.! ]*$)/g,
    '$1$2%',
  ],
  [/(\d{1,3})-?ish\b/g, '$1'],
  // Of those who wait, and of time: 10 minutes, 2명.
  [
    /\d+ ?(?:minutes?|mins?|hours?|hrs?|people|persons?|customers?|guests?|yen|dollars?|terminals?|times?|분(?!의)|명|시간|시(?!작)|엔|원|대|번|开|位|人|个|分钟|小时|点|台|次|元|块)/g,
    ' ',
  ],
];

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

const DIGITS = '영일이삼사오육칠팔구';
const digit = (one: string): number => (one === '' ? 0 : DIGITS.indexOf(one));

/** 이십오: only where it stands for itself. */
const SINO =
  /(?<![가-힣])(?:([이삼사오육칠팔구]?)(십))([일이삼사오육칠팔구]?)(?=$|[^가-힣]|쯤|정도|프로|퍼|이요|요|이에요|예요|입니다|밖에|남)/g;

const IN_ENGLISH: WordTable = [
  ...TENS.flatMap((ten, i): WordTable => [
    ...ONES.map(
      (one, j) => [new RegExp(`\\b${ten}[- ]?${one}\\b`, 'g'), `${i + 2}${j + 1}`] as const,
    ),
    [new RegExp(`\\b${ten}\\b`, 'g'), `${i + 2}0`],
  ]),
  ...TEENS.map((teen, i) => [new RegExp(`\\b${teen}\\b`, 'g'), String(i + 10)] as const),
  [/\b(?:a|one) hundred\b/g, '100'],
];
const inEnglish = rewriting(IN_ENGLISH);

function numbersOf(text: string): string {
  const korean = text.replace(SINO, (_, tens: string, _ten: string, ones: string) =>
    String((tens === '' ? 1 : digit(tens)) * 10 + digit(ones)),
  );
  return percentsOf(inEnglish(korean).replaceAll(/([\d一二三四五六七八九])成/g, '$1割'));
}

const FIGURE = '(\\d{1,3})%?';
const BOUND = `${FIGURE}(?!\\d)`;
const BELOW =
  '\\b(?:below|under|(?:less|lower) than|not (?:even|reach(?:ed|ing)?)|(?:does not|doesn.t|did not|didn.t) reach)';
const WORDS: WordTable = [
  // A bound, as it is told in Japanese: below 25, 不到25, 25 이하.
  ...[
    `${BELOW} ${BOUND}`,
    `(?:不到|没有|没到|不足|低于|少于|未到)${BOUND}`,
    `(?<!\\d)${FIGURE}(?:都)?(?:不到|没有|没到)`,
    `^${FIGURE}以下(?:了|吧|的)?$`,
    `(?<!\\d)${FIGURE} ?(?:이하|미만|아래|보다 ?(?:적|낮)|도 ?안|(?:이|가)? ?안 ?(?:돼|되|넘|됩|됨))`,
  ].map((below) => [new RegExp(below, 'g'), '$1%を切って'] as const),
  ...[`\\b(?:more than|above|over) ${BOUND}`, `超过${BOUND}`, `(?<!\\d)${FIGURE} ?넘`].map(
    (above) => [new RegExp(above, 'g'), '$1%を上回って'] as const,
  ),
  // The rule, or a plan: no reading.
  [
    /\bnot (?:quite )?full\b|\b(?:needs?|have|must|should|has)\b[^.?!]{0,14}\bfull\b|(?:要|得|需要|必须|先)充满|充满(?:才|再|吗|后)|(?:가득|꽉) ?(?:채워야|충전해야|충전해)/g,
    ' ',
  ],
  [/\b(?:a|one) third\b|三分之一|3분의 ?1/g, '33%'],
  [/\btwo thirds?\b|三分之二|3분의 ?2/g, '66%'],
  [/\bthree quarters?\b|四分之三|4분의 ?3/g, '75%'],
  [
    /\b(?:about )?half(?: full)?\b|절반|반쯤|반 ?정도|반 ?남|(?<![가-힣])반(?=이에요|입니다|이?요|$)|一半(?![断停卡黑死就]|没反|机器|重启|更新|弹)|半格/g,
    '半分',
  ],
  [
    /\b(?:fully|full) charged?\b|\bcharg(?:e|ing) (?:is )?(?:already )?full\b|电满|꽉 ?찼|가득|만충|풀충|100프로|满(?:的|了|格)|充满|全满/g,
    '満タン',
  ],
  [
    /\b(?:almost|nearly|about|close) (?:to )?(?:dead|empty|dying|die|out|flat)\b|\bdying\b|\b(?:very|really|super|too) low\b|\b(?:in the )?red\b|거의 ?없|얼마 ?(?:안 ?)?(?:남|없)|간당간당|바닥|빨간|빨갛|방전 ?직전|快没电|只剩[一1]格|[一1]格电|\b(?:one|1) bar\b|한 ?칸|快沒电|没多少|不多了|红色|红的|见底|没电/g,
    '残りわずか',
  ],
];
const wordsOf = rewriting(WORDS);

const percentsOf = rewriting(PERCENTS);
