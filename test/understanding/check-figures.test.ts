import { checkWords } from '../../src/understanding/check-words.ts';
import { factsAt, OPEN } from '../model/figures-of-the-notice.ts';

const LABELS = ['担当者に相談', 'やめる'];

function objectionsTo(text: string): readonly string[] {
  return checkWords(text, factsAt(OPEN), LABELS).map(({ about }) => about);
}

const UNCLEAN: readonly (readonly [about: string, text: string])[] = [
  // Dates.
  ['date', '更新は8月20日から順番に届きます。'],
  ['date', '更新は9月19日から順番に届きます。'],
  ['date', '更新は２０２６年８月１９日からです。'],
  ['date', '更新は八月二十日からです。'],
  ['date', 'スキップは8/27までできます。'],
  ['date', '8月26日までスキップできます。'],
  ['date', '26日まではあとに回せます。'],
  ['date', '8月26日は決済できます。'],
  ['date', '8月19日までスキップできます。'],
  ['date', '更新は8月26日から始まります。'],
  ['date', '8月19日からは決済できません。'],
  ['date', '8月25日から決済できません。'],
  ['date', '更新は27日までです。'],
  ['date', '更新は明日から始まります。'],
  ['date', '来週には更新が届きます。'],
  ['date', '更新は9月からです。'],
  ['date', '更新は8月下旬に届きます。'],
  ['date', '8月19日0:00から端末の更新ができます。'],
  ['time', '端末の更新は0:00から始まります。'],
  // Weekdays.
  ['weekday', '更新は8月19日(水)8:00から順番に届きます。'],
  ['weekday', '更新は8月19日水曜日からです。'],
  ['weekday', '水曜の8月19日から順番に届きます。'],
  ['weekday', '8月25日(火)の夜までスキップできます。'],
  ['weekday', '更新は金曜日からです。'],
  // Times.
  ['time', '更新は8月19日(火)9:00から順番に届きます。'],
  ['time', '更新は8月19日の午後8時から順番に届きます。'],
  ['time', '8月26日(火)8:00までスキップできます。'],
  ['time', '更新は夜8時から届きます。'],
  ['time', '更新は8時半から届きます。'],
  ['time', '更新は正午から届きます。'],
  ['time', '更新は8月19日10時から届きます。'],
  ['time', '8月4日8:00にメールを送りました。'],
  ['time', '更新は25時から届きます。'],
  // Durations.
  ['duration', '更新は30分ほどです。'],
  ['duration', '更新は10分で終わります。'],
  ['duration', '更新は20分以内に終わります。'],
  ['duration', '更新は最大20分です。'],
  ['duration', '更新は10〜30分ほどです。'],
  ['duration', '更新は三十分ほどかかります。'],
  ['duration', '更新は1時間ほどです。'],
  ['duration', '更新は数分で済みます。'],
  ['duration', '更新はすぐに終わります。'],
  ['duration', '更新は一時間半ほどです。'],
  // Percentages.
  ['percent', '充電は20%以上必要です。'],
  ['percent', '充電は３０％以上必要です。'],
  ['percent', '充電は二十%以上必要です。'],
  ['percent', '充電は25%を超えている必要があります。'],
  ['percent', '25%以下だとエラーになります。'],
  ['percent', '充電は半分以上必要です。'],
  ['percent', '満タンにしないと更新できません。'],
  ['percent', '充電は2割5分以上必要です。'],
  ['percent', '充電は4分の1以上必要です。'],
  // Telephones, links, money, other figures.
  ['phone', 'サポートセンターは0120-126-441です。'],
  ['phone', 'お電話は03-1234-5678へどうぞ。'],
  ['phone', 'お電話は０１２０１２６４４４へどうぞ。'],
  ['phone', '番号は〇一二〇-一二六-四四一です。'],
  ['link', '詳しくは https://example.com を見てください。'],
  ['link', '詳しくは usen-pay.jp を見てください。'],
  ['link', '詳しくは help@example.com へ送ってください。'],
  ['yen', '更新には500円かかります。'],
  ['yen', '更新は無料です。'],
  ['yen', '更新には千円かかります。'],
  ['figure', '更新は2段階で進みます。'],
  ['figure', '更新は3回までできます。'],
  ['figure', '充電は٢٥必要です。'],
  ['figure', '更新は⑳分ほどです。'],
  ['figure', '充電はにじゅうごパーセント必要です。'],
];

test.each(UNCLEAN)('%s speaks against: %s', (about, text) => {
  expect(objectionsTo(text)).toContain(about);
});

test('figures hidden behind invisible letters are read all the same', () => {
  expect(objectionsTo('更新は8月2\u200b7日からです。')).toContain('date');
  expect(objectionsTo('充電は3️⃣0%以上必要です。')).toContain('percent');
});
