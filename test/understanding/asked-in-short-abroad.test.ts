import { firstHeard, sievedIn } from '../../src/understanding/wordings.ts';
import { IN_SHORT_ABROAD } from '../../src/understanding/asked-in-short-abroad.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { readCommand } from '../../src/understanding/commands.ts';
import { nextSigns } from '../../src/understanding/next-customer.ts';
import { withoutLanguageAsked } from '../../src/understanding/language-wished.ts';

const heard = sievedIn(IN_SHORT_ABROAD);

test.each([
  ['steps please', 'update.how'],
  ['更新步骤告诉我', 'update.how'],
  ['방법 알려주세요', 'update.how'],
  ['anything i need to prepare', 'update.how'],
  ['do i update now or tonight', 'update.timing'],
  ['现在更新还是等明天', 'update.timing'],
  ['언제 껐다 켜요', 'prep.powercycle'],
  ['i mean the battery', 'prep.charge'],
  ['打烊了 现在更新', 'flow.update'],
  ['i am taking a payment now, can i update?', 'update.timing'],
  ['正在刷卡,可以更新吗', 'update.timing'],
  ['지금 결제 중인데 업데이트 해도 돼요?', 'update.timing'],
  ['do i have to restart today', 'prep.powercycle'],
  ['press later until when', 'os.deadline'],
  ['26일에도 카드 되나요', 'os.deadline'],
  ['에라 나왔어요', 'update.error'],
  ['电不够报错了', 'update.error'],
  ['서포트 전화 몇번이에요', 'hotline'],
  ['is it free?', 'oos'],
  ['要钱吗', 'oos'],
  ['돈 드나요', 'oos'],
  ['关掉的话怎么办', 'app.closes'],
  ['万一闪退了怎么办', 'app.closes'],
  ['what if it gets switched off', 'app.closes'],
  ['꺼지면 어떡해요', 'app.closes'],
  ['关掉了怎么办', null],
  // Of a sale, or of a reminder, it is none of these.
  ['what do i do before the customer pays', null],
  ['should i tell me now or later', null],
  ['先不收款可以吗', null],
])('%s is %s', (text, topic) => {
  expect(firstHeard(heard, normalise(text))).toBe(topic);
});

test.each([
  ['11点之后再弄', 'pause'],
  ['after we close', 'pause'],
  ['영업 끝나고 할게요', 'pause'],
  ['what next', 'resume'],
  ['取消吧', 'cancel'],
  ['搞定了', 'done'],
  ['ㅇㅇ', 'yes'],
  ['不用了', null],
])('%s steers as %s', (text, command) => {
  expect(readCommand(text)).toBe(command);
});

test.each([
  ['次の方の会計は大丈夫ですか', true],
  ['may i serve another customer?', true],
  ['下一个客人可以收吗', true],
  ['다음 손님 받아도 될까요', true],
  ['次のお客さんにもう一度切っていいですか', false],
  ['can i charge the customer again', false],
])('%s asks of the next customer: %s', (text, isAsked) => {
  expect(nextSigns(normalise(text)).includes('otherSale')).toBe(isAsked);
});

test('whether a language is spoken falls away beside a question', () => {
  expect(withoutLanguageAsked('Can I ask in English? how long is it')).toBe('how long is it');
  expect(withoutLanguageAsked('do you speak english?')).toBe('do you speak english?');
});
