import { inOneTongue } from '../../src/understanding/screen-words.ts';

test.each([
  ['en', 'Shows failed (失敗)', 'Shows failed'],
  ['en', '決済履歴 shows 処理未了, can I retry', 'history shows processing , can I retry'],
  ['en', 'it says 「失敗」', 'it says failed'],
  ['en', 'it says 更新しますか', 'it says update'],
  ['en', 'my card machine is stuck', 'my terminal is stuck'],
  ['zh-Hans', '刷卡机上写着「更新しますか」', '终端上写着更新'],
  ['ko', '更新しますか 라고 떠요', '업데이트 라고 떠요'],
  ['zh-Hans', '顯示失敗', '显示失败'],
  ['zh-Hans', '決済履歴里没有这笔', '历史里没有这笔'],
  ['zh-Hans', '客服電話幾點到幾點', '客服电话几点到几点'],
  ['ko', '실패(失敗)로 나옴', '실패로 나옴'],
  ['ja', '履歴に失敗と出ています', '履歴に失敗と出ています'],
] as const)('%s: %s is read as %s', (language, typed, read) => {
  expect(inOneTongue(typed, language)).toBe(read);
});
