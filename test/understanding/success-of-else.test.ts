import { elseHints } from '../../src/understanding/success-of-else.ts';

test.each([
  '控えが出たから成功でしょ',
  '音が鳴ったので成功ですよね',
  '次の方のカードは通りました',
  '隣のレジは成功してます',
  'テストで1円やったら成功',
  'アプデは無事に成功しました',
  'the next customer went through, success',
  'update success',
  '下一位客人刷成功了',
  '更新成功',
  '다음 손님은 성공했어요',
  '업데이트 성공',
])('%s: of something else', (text) => {
  expect(elseHints(text)).toContain('successOfElse');
});

test.each([
  '成功',
  '成功です',
  '履歴に成功と出ています',
  '履歴を更新したら成功って出てました',
  '履歴見たら成功でした',
  'it shows success',
  '记录显示成功',
  '내역에 성공이라고 나와요',
  '更新完了就可以继续收那笔吗',
])('%s: nothing of the kind', (text) => {
  expect(elseHints(text)).not.toContain('successOfElse');
});
