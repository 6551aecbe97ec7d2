import { describe, expect, test } from '@jest/globals';
import { asksOfApp, asksWhyOld } from '../../src/understanding/why-old.ts';

describe('asksWhyOld', () => {
  test.each([
    'なんで昨日のまま?',
    '8時って今9時すぎてるけど',
    '8時10分って、もう9時回ってるよ',
    '端末の情報が8時10分になってるのはなぜ',
    'いや今点いてるのになんで8時の情報なの',
  ])('%s', (text) => expect(asksWhyOld(text)).toBe(true));

  test.each(['8時って今9時から始めても同じ?', '9時って今から間に合う?', 'なんで8時に始まるの?'])(
    'not: %s',
    (text) => expect(asksWhyOld(text)).toBe(false),
  );
});

describe('asksOfApp', () => {
  test.each([
    'アプリ終わってるかどうか教えて',
    '更新の話じゃなくてアプリが新しいかどうか見てほしいだけ',
    'アプリは両方とも新しくなってる?',
    'アプリが最新か見て',
  ])('%s', (text) => expect(asksOfApp(text)).toBe(true));

  test.each([
    'アプリ終わってるのに会計できるか?',
    'アプリが新しくなったらどうなる?',
    'アプリの更新されるのはいつ?',
    'アプリ最新です',
    '端末は新しくなってる?',
  ])('not: %s', (text) => expect(asksOfApp(text)).toBe(false));
});
