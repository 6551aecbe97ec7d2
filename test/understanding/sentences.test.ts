import { describe, expect, test } from '@jest/globals';
import { severalSigns } from '../../src/understanding/asks-of-several.ts';
import { sentencesOf } from '../../src/understanding/sentences.ts';

describe('sentencesOf', () => {
  test('one that stands alone is not cut', () => {
    expect(sentencesOf('奥は30%です')).toEqual([]);
  });

  test('each has its own charge, and a bare number is one beside another', () => {
    const told = sentencesOf('手前は61%、奥が14なんです');
    expect(told.map(({ battery }) => battery)).toEqual([
      { kind: 'percent', percent: 61 },
      { kind: 'percent', percent: 14 },
    ]);
  });

  test.each([
    ['入れ直しました。奥もやるんですか?', [false, true]],
    ['奥はさっき入れ直したんですよ?手前は始まってます', [false, false]],
    ['始めました。その間は奥で会計していいですよね', [false, false, true]],
  ])('%s: what asks', (text, asks) => {
    expect(sentencesOf(text).map((one) => one.asks)).toEqual(asks);
  });
});

describe('severalSigns', () => {
  test.each([
    '2台とも終わってますか',
    '3台とも終わってるかおしえて',
    '全部済みましたよね',
    'どっちも更新できてる?',
    'これで全部大丈夫ですか',
    'are both of them updated?',
    '两台都更新好了吗?',
    '둘 다 끝났나요?',
  ])('%s asks whether all are done', (text) => {
    expect(severalSigns(text)).toContain('asksAllDone');
  });

  test.each([
    '2台とも更新しないとだめですか',
    '両方終わってないとだめですか',
    '全部充電しておけば大丈夫ですか',
    '2台とも終わったら教えて',
    '二台とも更新したいんだけどすぐできる?',
    '2台とも更新できますか',
  ])('%s does not', (text) => {
    expect(severalSigns(text)).not.toContain('asksAllDone');
  });

  test.each(['どっちからやればいいですか', 'どの端末を先にやるの', 'which one should i do first?'])(
    '%s asks which comes first',
    (text) => {
      expect(severalSigns(text)).toContain('asksWhichFirst');
    },
  );

  test.each(['アプリと本体どっちが先ですか', '充電と再起動、どちらを先に?'])(
    '%s is of no terminal',
    (text) => {
      expect(severalSigns(text)).not.toContain('asksWhichFirst');
    },
  );
});
