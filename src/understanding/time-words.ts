import type { WordTable } from './wordings.ts';

const WEEKDAYS: WordTable = 'げつ月 か火 すい水 もく木 きん金 ど土 にち日'
  .split(' ')
  .map((day) => [new RegExp(`${day.slice(0, -1)}ようび?`, 'g'), `${day.slice(-1)}曜`]);

const BEFORE_HOUR = '(?<![ぁ-んー](?<!あさ|よる|ばん|した|ごご|ぜん|は|の|ら|て|ん|あ))';
const AFTER_HOUR =
  '(?=に|で|は[んい]|ごろ|ころ|から|まで|だ|です|すぎ|まえ|ちょうど|お|$|[\\s、。!?])';

/** はちじに is 8時に. */
const HOURS: WordTable =
  'じゅうに12 じゅういち11 じゅう10 いち1 に2 さん3 よ4 ご5 ろく6 しち7 なな7 はち8 く9'
    .split(' ')
    .map((hour) => {
      const [, kana = '', figure = ''] = /^(\D+)(\d+)$/.exec(hour) ?? [];
      return [new RegExp(`${BEFORE_HOUR}${kana}じ${AFTER_HOUR}`, 'g'), `${figure}時`];
    });

/** 期限の10分前 is an hour of its last day, which ends at midnight. */
const BEFORE_DEADLINE: WordTable = [5, 10, 15, 20, 30, 40, 45, 60, 90, 120, 180, 240, 300, 360].map(
  (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const inHours = `${hours}(?:時間|じかん)${rest === 30 ? '半' : ''}`;
    const away = hours > 0 ? inHours : `${minutes}(?:分|ふん|ぷん)`;
    const at = 24 * 60 - minutes;
    const clock = `${Math.floor(at / 60)}時${at % 60 > 0 ? `${at % 60}分` : ''}`;
    return [
      new RegExp(
        `(?:期限|締め?切り?|〆切)(?:の|より|まで)?(?:の)?${away}(?:くらい|ぐらい|ほど)?(?:前|まえ)`,
        'g',
      ),
      `最終日の${clock}`,
    ];
  },
);

/** What Japanese merchants write for a word of time, in one spelling; katakana is hiragana already. */
export const JAPANESE: WordTable = [
  [/明々後日|しあさって/g, '3日後'],
  [/あさって|明後日/g, '明後日'],
  [/あした|翌日|(?<!で)あす(?!か)/g, '明日'],
  [/きょう|本日/g, '今日'],
  // 今日はもう帰ります names no time of today.
  [
    /今日は(?:もう|これで|とりあえず)?(?=帰(?:る|り(?:ます|たい))|寝|ここまで|おしまい|上が(?:る|ります))/g,
    '',
  ],
  [/昨夜|昨晩|ゆうべ|夕べ/g, '昨日夜'],
  [/今晩|こんや|こんばん(?!は)/g, '今夜'],
  [/きのう|おととい|1昨日|さくじつ/g, '昨日'],
  // 機能 is often converted so.
  [/昨日(?=って|あ|は?あ|が)/g, ''],
  [/まえのひ/g, '前日'],
  [/しめきり/g, '締切'],
  ...WEEKDAYS,
  ...HOURS,
  ...BEFORE_DEADLINE,
  [/(?<!に)よる(?=$|[\s、。のに\d])/g, '夜'],
  [/翌朝/g, '明日朝'],
  [/夜勤(?:が)?(?:明け|あけ)/g, '朝'],
  [/今朝/g, '今日朝'],
  [/週明け/g, '来週月曜'],
  [/あさ(?=$|[\s、。]|に|の|\d|お?し|い|れ|つ|り)/g, '朝'],
  [/(\d)じかん/g, '$1時間'],
  [/(\d)じ(?![間ゃ])/g, '$1時'],
  [/(?<=時)はん/g, '半'],
  [/(\d)(?:ふん|ぷん)/g, '$1分'],
  // 今日一日, あと1日, 1日くらい: so long, and no 1st.
  [
    /1日(?:中|かけて|(?:ずっと|くらい|ぐらい|ほど|だけ)(?!は?\d))|(?<=今日|明日|明後日|昨日|当日|\d日|曜日?|あと|もう|丸|まる|たった|せめて)(?:は|も|の|ほんと|まる|丸)?1日(?!の(?:朝|昼|夕|夜|晩)|に|から|まで)/g,
    '',
  ],
  [/おーぷん|営業開始|(?:お?店を?)?(?:開け|あけ)る(?=前|\d)|店が?[開あ]く/g, '開店'],
  [
    /くろーず|店じまい|店仕舞い|営業終了|営業が?終わ(?:り|る|った|って)|(?:お?店を?)?(?:閉め|しめ)(?:る|た|て)(?=後|あと|ら|か|時|ころ|頃|前)|店が?閉ま(?:る|った|って)/g,
    '閉店',
  ],
  [/営業前/g, '開店前'],
  [/営業後/g, '閉店後'],
];
