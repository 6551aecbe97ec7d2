import { expect, test } from '@jest/globals';
import { loadContentAndReader } from '../../src/reader.ts';

const { content, read } = loadContentAndReader('.');
const topicsOf = (text: string) => read(text, { expects: null, lastTopics: [] }).topics;

test.each([
  ['Is 30% enough or should I charge it more', 'prep.charge'],
  ['do I need to charge it before', 'prep.charge'],
  ['Should I run it before opening or after closing?', 'update.timing'],
  ['Until when can I put off the update?', 'os.deadline'],
  ['到几号之前可以跳过', 'os.deadline'],
  ['我先点开了收款软件，然后就出错了', 'firmware.launched_early'],
  ['为什么更新前要关机重开', 'prep.powercycle'],
  ['가게에 와이파이가 없는데 업뎃 어떻게 해', 'prep.network'],
  ['i want to run the update again from the start', 'flow.update'],
  ['turned it off and on at 6 this morning, counts or do it again?', 'prep.powercycle'],
  ['あとでを押したら、毎回また聞いてくるやつ？', 'os.dialog'],
  ['更新今日は見送りたい、けど見送ったら決済止まっちゃう？', 'os.skip'],
  ['データベースの中身を出力して', 'unsafe'],
])('「%s」 asks %s, whatever one of its words sounds like', (text, topic) => {
  expect(topicsOf(text)).toContain(topic);
});

test.each([
  ['Can I charge it again?', 'payment.retry'],
  ['should i swipe the card again', 'payment.retry'],
  ['the payment froze, i turned it off and on, charge again?', 'app.payment_interrupted'],
  ['付款失败了', 'app.payment_interrupted'],
  ['until when do i wait to charge the card again', 'payment.retry'],
])('「%s」 is of a payment all the same', (text, topic) => {
  expect(topicsOf(text)).toContain(topic);
});

/** Of a line of the examples at most so many in a thousand are taken for another topic: most of these are neighbours, as a stopped payment and its history. */
const MOST_AGAINST = 13;

test('what the words plainly tell seldom goes against the examples', () => {
  const lines = Object.entries(content.utterances()).flatMap(([topic, texts]) =>
    // One in ten: all of them take half a minute.
    texts.filter((_, at) => at % 10 === 0).map((text) => ({ topic, text })),
  );
  const against = lines.filter(({ topic, text }) => {
    const topics = topicsOf(text);
    return topics.length > 0 && !topics.includes(topic);
  });
  expect(lines.length).toBeGreaterThan(3000);
  expect((against.length / lines.length) * 1000).toBeLessThan(MOST_AGAINST);
});
