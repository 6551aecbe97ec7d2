import type { Language } from '../../src/core/reading.ts';
import { topicsByKeyword } from '../../src/understanding/foreign-words.ts';
import { languageOf } from '../../src/understanding/language.ts';

describe('the language is told by script and words', () => {
  const table: readonly (readonly [Language, readonly string[]])[] = [
    [
      'ja',
      [
        '更新方法',
        '更新',
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
    ['zh-Hans', ['请问怎么更新终端', '怎么更新', '付款失败', '無法更新']],
    ['ko', ['업데이트 어떻게 해요?']],
  ];
  test.each(table)('%s', (language, texts) => {
    for (const text of texts) expect([text, languageOf(text)]).toEqual([text, language]);
  });
});

describe('a message in another language is read by its keywords', () => {
  test.each([
    ['en', 'How long does the update take?', ['update.duration']],
    ['en', 'I want to talk to a person', ['handoff']],
    ['en', 'Can I charge the card again?', ['payment.retry']],
    ['en', 'When is the deadline and can I skip it?', ['update.when', 'os.deadline', 'os.skip']],
    ['en', 'Hello, thank you', ['greeting', 'thanks']],
    ['zh-Hans', '怎么更新?', ['update.how']],
    ['zh-Hans', '可以再刷一次卡吗', ['payment.retry']],
    ['zh-Hans', '我想找人工客服', ['handoff']],
    ['ko', '언제까지 해야 하나요?', ['os.deadline']],
    ['ko', '상담원과 이야기하고 싶어요', ['handoff']],
  ] as const)('%s: %s', (language, text, topics) => {
    expect(topicsByKeyword(text, language)).toEqual(topics);
  });
});
