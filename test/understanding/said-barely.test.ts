import { describe, expect, test } from '@jest/globals';
import { saidBarely } from '../../src/understanding/said-barely.ts';

describe('what stands around a message out of politeness or haste', () => {
  test.each([
    ['あの、成功でした', '成功でした'],
    ['すみません、もう1回やっていいですか', 'もう1回やっていいですか'],
    ['電源切っていい?、お願いします', '電源切っていい?'],
    ['会計終わりました、お願いします', '会計終わりました'],
    ['画面が固まったんですけど', '画面が固まった'],
    ['更新が出ないんですけど', '更新が出ない'],
    ['成功と出ているよ', '成功と出ている'],
    ['フリーズしたよ', 'フリーズした'],
    ['帰っていただいて大丈夫ですか。', '帰っていただいて大丈夫ですか'],
  ])('%s', (typed, bare) => {
    expect(saidBarely(typed)).toBe(bare);
  });

  test.each([
    'すみません',
    'すみません、1',
    '更新をお願いします',
    '担当者、お願いします',
    'はい、お願いします',
    'いいよ',
    '早くしてよ',
    'まだなんですけど',
  ])('%s is what was meant', (typed) => {
    expect(saidBarely(typed)).toBe(typed);
  });
});
