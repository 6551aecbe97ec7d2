import { failsInsteadHints } from '../../src/understanding/fails-instead.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const heard = (text: string) => failsInsteadHints(foldSpelling(normalise(text)));

test.each([
  '更新じゃなくてカードが失敗した',
  '更新ではなくお客様の支払いが失敗しました',
  '更新やなくてカードがあかんかってん',
  '更新じゃなかと、会計が失敗したとよ',
  '更新と違うて、タッチが失敗してん',
  'アプデじゃなくてペイペイ失敗したっす',
  '更新は失敗してない、支払いが失敗した',
  '失敗したのは更新じゃなくてカードです',
  'あの、更新ではなくてですね、カードの決済がうまくいかなかったんです',
])('%s tells of a sale', (text) => {
  expect(heard(text)).toEqual(['failsInstead', 'saleFailed']);
});

test.each([
  '更新の失敗じゃないよ',
  '更新の失敗とちゃうねん',
  '失敗したのは更新じゃないです',
  '更新が失敗したわけじゃないです',
])('%s tells that it was not the update', (text) => {
  expect(heard(text)).toEqual(['failsInstead']);
});

test.each([
  'カードじゃなくて更新が失敗した',
  '更新に失敗した',
  '更新の失敗じゃないですか?',
  '更新は失敗してないです',
  '更新じゃなくて再起動に失敗した',
  '更新じゃなくてカードが失敗したらどうする?',
  '更新しないとカード決済が失敗しますか',
  '更新じゃないけど、カードのロール紙が切れた',
  '更新はもうできたからカード止まらないよね',
])('%s tells neither', (text) => {
  expect(heard(text)).toEqual([]);
});
