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
      ],
    ],
    ['zh-Hans', ['请问怎么更新终端', '怎么更新', '付款失败', '無法更新', '不能付款', '更新了三次']],
    ['ko', ['업데이트 어떻게 해요?']],
  ];
  test.each(table)('%s', (language, texts) => {
    for (const text of texts) expect([text, languageOf(text)]).toEqual([text, language]);
  });
});
