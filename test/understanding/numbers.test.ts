import { kanjiNumbersToFigures } from '../../src/understanding/kanji-number.ts';
import { isExactReading, readBattery } from '../../src/understanding/numbers.ts';

const percent = (value: number) => ({ kind: 'percent', percent: value });
const below = (figure: number) => ({ kind: 'below', percent: figure });
const above = (figure: number) => ({ kind: 'above', percent: figure });
const low = { kind: 'low' };
const enough = { kind: 'enough' };
const impossible = { kind: 'impossible' };

describe('what would be full, and a lamp, tell of no charge', () => {
  test.each([
    '充電って満タンやないとあかんか?',
    'フル充電じゃなきゃだめ?',
    '充電は100%でなければだめですか',
    '充電台に置いたら緑のランプがつきました',
  ])('%s', (text) => {
    expect(readBattery(text, { bareNumber: false })).toBeNull();
  });
});

describe('the number of a register is no charge', () => {
  test.each([
    ['レジ1充電30なったわ', percent(30)],
    ['レジ2の電池は60くらい', percent(60)],
    ['レジ１のバッテリー赤い', low],
    ['充電1しかない', percent(1)],
  ])('%s', (text, reading) => {
    expect(readBattery(text, { bareNumber: false })).toEqual(reading);
  });

  test('レジ1は充電中', () => {
    expect(readBattery('レジ1は充電中', { bareNumber: false })).toBeNull();
  });
});

describe('asked for the battery, a merchant may answer in many ways', () => {
  test.each([
    ['below 25', below(25)],
    ['it is less than 20%', below(20)],
    ['不到25', below(25)],
    ['没到20%', below(20)],
    ['25 이하', below(25)],
    ['25% 안 돼요', below(25)],
    ['more than 25', above(25)],
    ['超过10', above(10)],
    ['40切ってます', below(40)],
    ['18', percent(18)],
    ['１８', percent(18)],
    ['十八', percent(18)],
    ['二十五', percent(25)],
    ['18%', percent(18)],
    ['18パーセント', percent(18)],
    ['25ちょうど', percent(25)],
    ['半分くらい', percent(50)],
    ['3分の1', percent(33)],
    ['三分の一', percent(33)],
    ['1/3', percent(33)],
    ['2割', percent(20)],
    ['はい18です', percent(18)],
    ['やっぱり18%だった', percent(18)],
    ['30じゃなくて18', percent(18)],
    ['81%です。あ、間違い、18%でした', percent(18)],
    ['30、いや、18です', percent(18)],
    ['30%です。間違えて電源を切りました', percent(30)],
    ['20〜30%くらい', percent(20)],
    ['満タン', percent(100)],
    ['about 20 percent', percent(20)],
    ['twenty five', percent(25)],
    ['like 18ish', percent(18)],
    ['half', percent(50)],
    ['almost dead', low],
    ['百分之二十', percent(20)],
    ['三十趴', percent(30)],
    ['六成', percent(60)],
    ['满的', percent(100)],
    ['快没电了', low],
    ['이십오', percent(25)],
    ['사십프로', percent(40)],
    ['절반', percent(50)],
    ['꽉 찼어요', percent(100)],
    ['거의 없어요', low],
    ['フル', percent(100)],
    ['0', percent(0)],
    ['赤い', low],
    ['残りわずか', low],
    ['ほとんどない', low],
    ['20%切ってる', below(20)],
    ['十分あります', enough],
    ['120', impossible],
    ['120%', impossible],
  ])('%s', (text, reading) => {
    expect(readBattery(text, { bareNumber: true })).toEqual(reading);
  });
});

describe('times, counts, amounts and dates are never a battery reading', () => {
  test.each([
    '25時',
    '8:30',
    '20分',
    '3台',
    '1,200円',
    '26日',
    '8/19',
    '2025',
    '0120-126-440',
    '1回目',
    '5GHz',
    '手数料3.24%',
    '更新が50%で止まった',
    '更新80パーで固まってる',
    '80%で更新止まってる',
    'いま更新7%です',
    'アプデ中、12%',
    'it is updating now, 9%',
    '正在更新,已经更新到8%了',
    '업데이트 중 6%예요',
    '25%以上必要ですか',
    '25%って書いてあるけど',
    '満タンにした方がいい?',
    '赤くないです',
    'わからない',
    '二重に切れたかも',
    'もう一遍お金もらってもええもんかね',
    '取引の一覧が見たい',
    'waiting for 10 minutes',
    'not full',
    'update stopped at 80%',
    '更新到80%停了',
    '업데이트 80%에서 멈췄어요',
    '3명 기다려요',
    '等了十分钟',
  ])('%s', (text) => {
    expect(readBattery(text, { bareNumber: true })).toBeNull();
    expect(readBattery(text, { bareNumber: false })).toBeNull();
  });
});

describe('unasked, a reading needs a percent sign or the battery beside it', () => {
  test.each([
    ['18', null],
    ['半分くらい', null],
    ['赤い', null],
    ['満タン', null],
    ['18%', percent(18)],
    ['充電18', percent(18)],
    ['バッテリー残量が二十五です', percent(25)],
    ['充電は18しかない', percent(18)],
    ['18%だけど更新できる?', percent(18)],
    ['電池残りわずか', low],
    ['フル充電しました', percent(100)],
    ['充電あと10分', null],
    ['充電ケーブル2本', null],
    ['充電は?', null],
    ['ダウンロード30%', null],
  ])('%s', (text, reading) => {
    expect(readBattery(text, { bareNumber: false })).toEqual(reading);
  });
});

test.each([
  ['十', '10'],
  ['二五', '25'],
  ['百', '100'],
  ['百二十', '120'],
  ['十八', '18'],
  ['〇', '0'],
])('the kanji number %s is %s', (kanji, figures) => {
  expect(kanjiNumbersToFigures(kanji)).toBe(figures);
});

test.each([
  ['ばってりーさんじゅう', percent(30)],
  ['充電さんじゅうぱーせんと', percent(30)],
  ['バッテリーはにじゅうよん', percent(24)],
  ['でんちはじゅうはち', percent(18)],
  ['残量きゅうじゅうご', percent(95)],
  ['じゅうでんに さんじゅっぷん かかる', null],
  ['充電にじゅうごふん', null],
  ['にじゅうごにちまで', null],
  ['じゅうでんします', null],
])('a figure spelt as it sounds: %s', (text, reading) => {
  expect(readBattery(text, { bareNumber: false })).toEqual(reading);
});

test.each([
  ['ちょうど25なんですが', true],
  ['ジャスト25です', true],
  ['25ぴったりやけど', true],
  ['24', false],
  ['25日ちょうど', false],
  ['ちょうどいい', false],
])('%s is a reading by itself: %s', (text, isOne) => {
  expect(isExactReading(text)).toBe(isOne);
});

describe('a figure beside the name of the charge needs no sign', () => {
  test.each([
    ['battery 40', percent(40)],
    ['battery have 15 only', percent(15)],
    ['电池只剩18了', percent(18)],
    ['배터리 12밖에 없어요', percent(12)],
    ['battery 20 minutes charged', null],
    ['battery since 3 days', null],
    ['电池25号到', null],
  ])('%s', (text, battery) => {
    expect(readBattery(text, { bareNumber: false })).toEqual(battery);
  });
});
