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
  '隣の端末は失敗って出てる',
  'もう一台のは失敗でした',
  '昨日の会計は失敗になってる',
  'the other terminal says failed',
  '旁边那台显示失败',
  '옆 단말기는 실패라고 나와요',
])('%s: of something else', (text) => {
  expect(elseHints(text)).toContain('outcomeOfElse');
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
  '失敗って出てます',
  'さっきの会計は失敗になってます',
  'it shows failed',
  '显示失败',
])('%s: nothing of the kind', (text) => {
  expect(elseHints(text)).not.toContain('outcomeOfElse');
});

test.each([
  '後ろに並んでた人はちゃんと切れました',
  '2人目の分は成功です',
  '今は隣の席のお客さんの会計してます',
  '追加の注文は別で切りました',
  "I'm serving the next guest now",
  'table 5 paid fine',
  '后面那位客人刷卡没问题',
  '옆 테이블 손님은 결제 잘 됐어요',
])('%s: another sale is spoken of', (text) => {
  expect(elseHints(text)).toContain('ofOtherSale');
});

test.each([
  '次の人が待ってる',
  '成功です',
  '履歴に成功と出ています',
  'the next customer is waiting',
  '失敗',
])('%s: no other sale', (text) => {
  expect(elseHints(text)).not.toContain('ofOtherSale');
});

test.each([
  '適当に押しときます',
  '失敗の方選べば進めるんでしょ',
  'とりあえず失敗にしとけばいい',
  "I'll just pick failed",
  '随便选一个',
])('%s: chosen only to go on', (text) => {
  expect(elseHints(text)).toContain('picksAny');
});

test.each(['失敗', '失敗と出ています', '履歴は失敗でした', 'it shows failed', '显示失败'])(
  '%s: as it is seen',
  (text) => {
    expect(elseHints(text)).not.toContain('picksAny');
  },
);

test.each(['はい、時刻も金額も同じです', '同じです', 'yes, same', '都一样', '네 맞아요'])(
  '%s: the same one',
  (text) => {
    expect(elseHints(text)).toContain('isSameOne');
  },
);

test.each(['同じじゃないです', '同じか分かりません', '時刻が同じで金額は違う', 'not the same'])(
  '%s: not surely the same one',
  (text) => {
    expect(elseHints(text)).not.toContain('isSameOne');
  },
);

test.each([
  '1人目はOKで、2人目の途中で更新になりました',
  '最初の半分はいけたけど、残りで止まった',
  '5000円のほうは通りました',
])('%s: of one that went well', (text) => {
  expect(elseHints(text)).toContain('otherWentWell');
});

test.each(['完了してる', '完了になりました', '完了って出た', '完了しました。ありがとう'])(
  '%s: done, of whatever it was',
  (text) => {
    expect(elseHints(text)).toContain('bareDone');
  },
);

test.each([
  'さっきのは成功って出た',
  '先ほどのお会計は成功でした',
  'ひとつ前のやつは通ってた',
  'さっきんは成功やわ',
])('%s: of the one before, or of the one that has stopped', (text) => {
  expect(elseHints(text)).toContain('ofOneBefore');
});

test.each([
  '成功って出た',
  'いまのは成功',
  '午前のは成功',
  '3日前の会計は成功',
  'さっき成功って出た',
])('%s: of none before', (text) => {
  expect(elseHints(text)).not.toContain('ofOneBefore');
});
