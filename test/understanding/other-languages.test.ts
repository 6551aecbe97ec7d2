import { fileURLToPath } from 'node:url';
import { loadContentAndReader } from '../../src/reader.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { read } = loadContentAndReader(root);

describe('a message in another language is understood by the same classifier', () => {
  test.each([
    ['en', 'How many minutes does the update take?', 'update.duration'],
    ['en', 'I want to talk to a person', 'handoff'],
    ['en', 'Can I charge the card again?', 'payment.retry'],
    ['en', 'Is it ok to postpone the update?', 'os.skip'],
    ['en', 'How much battery does it need?', 'prep.charge'],
    ['zh-Hans', '怎么更新终端?', 'update.how'],
    ['zh-Hans', '可以再刷一次卡吗', 'payment.retry'],
    ['zh-Hans', '我想找人工客服', 'handoff'],
    ['ko', '언제까지 업데이트해야 하나요?', 'os.deadline'],
    ['ko', '상담원과 이야기하고 싶어요', 'handoff'],
  ] as const)('%s: %s', (language, text, topic) => {
    const reading = read(text, { expects: null, lastTopics: [] });
    expect(reading.language).toBe(language);
    expect([...reading.topics, ...reading.suggested]).toContain(topic);
  });

  test.each(['What is the weather tomorrow?', '今天天气怎么样', '오늘 점심 뭐 먹지'])(
    'what is not ours gets no fact of the notice: %s',
    (text) => {
      const { topics } = read(text, { expects: null, lastTopics: [] });
      expect(topics.filter((topic) => topic !== 'oos')).toEqual([]);
    },
  );
});
