import type { Language } from '../../src/core/reading.ts';
import { languageOf } from '../../src/understanding/language.ts';

describe('the language is told by script and words', () => {
  const table: readonly (readonly [Language, readonly string[]])[] = [
    [
      'ja',
      [
        '更新方法',
        '更新',
        // Typed as answers at the counter: one word of Chinese too.
        '失敗',
        '更新失敗',
        '更新完了後',
        '決済不能',
        '了解',
        '了解済',
        '了承済',
        'OK',
        'wifi',
        'Wi-Fi ok?',
        'USEN PAY+',
        'koushin dekimasen',
        '18%',
        '',
        'ありがとう thanks',
        // Read off the screen, or quoted: the rest decides.
        '「The payment could not be processed」って出た',
        'visa mastercard 対応',
        'Not paid だそうです',
        'cash で もらいました',
        'genkin de moratta',
        'rireki ni shippai to dete imasu',
      ],
    ],
    [
      'en',
      [
        'How do I update?',
        'thanks',
        'Update error',
        'help me',
        'can I skip the update until 26日?',
        'Shows failed (失敗)',
        'Shows success (成功)',
        '決済履歴 shows 処理未了, can I retry',
        '決済履歴 says 失敗, ok to charge again?',
        'history 失敗, 客人 already paid by Alipay, 再刷?',
        'it says 「決済を完了できませんでした」',
        'the screen says 失敗しました what do I do',
        'when can I do the koushin',
        'kessai stopped and customer is waiting',
        'shows 失敗',
      ],
    ],
    [
      'zh-Hans',
      [
        '请问怎么更新终端',
        // At a counter: few letters that Japanese has not.
        '客人在等',
        '决济停了',
        '付到一半断了',
        '他朋友付了',
        '写着失敗',
        '显示エラー',
        '怎么更新',
        '付款失败',
        '無法更新',
        '不能付款',
        '更新了三次',
        '客服電話幾點到幾點',
        '沒有扣款',
        '顯示失敗',
        '显示「決済を完了できませんでした」',
      ],
    ],
    ['ko', ['업데이트 어떻게 해요?', '화면에 「決済を完了できませんでした」라고 나와요']],
  ];
  test.each(table)('%s', (language, texts) => {
    for (const text of texts) expect([text, languageOf(text)]).toEqual([text, language]);
  });
});
