import { arrivalHints } from '../../src/understanding/not-arrived.ts';
import { languageOf } from '../../src/understanding/language.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { notInNotice } from '../../src/understanding/not-in-notice.ts';
import { plainlyAskedAbroad } from '../../src/understanding/plain-abroad.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';

const asked = (text: string) => plainlyAskedAbroad(normalise(text));

test.each([
  ['What day do I need to run the terminal update?', 'update.when'],
  ['tomorrow what time i do update', 'update.when'],
  ['更新是哪一天?', 'update.when'],
  ["It's been 15 minutes, is that normal?", 'update.duration'],
  ["Why can't I take payments?", 'update.error'],
  ['업데이트 오류 나요', 'update.error'],
  ['一打开app就报错', 'firmware.launched_early'],
  ['앱을 먼저 열었어요', 'firmware.launched_early'],
  ['Do I have to leave it plugged in the whole time?', 'prep.charge'],
  ['Our wifi is really patchy, will that be a problem?', 'prep.network'],
  ['i want call people japanese no good', 'handoff'],
  ['Hi, I need to update the terminal', 'flow.update'],
  ['我要更新机器', 'flow.update'],
  ['截止日期是哪天', 'os.deadline'],
  ['今晚12点以后就不能用了吗', 'os.deadline'],
  ['today busy no update ok?', 'os.skip'],
  ['아직 건너뛸 수 있어요?', 'os.skip'],
  ['nothing happens when I hit update', 'update.error'],
  ['不重启直接更新行不行', 'prep.powercycle'],
  ['hello po', 'greeting'],
  ['what is last date to update the machine', 'os.deadline'],
  ['until what time tomorrow the last day for skip', 'os.deadline'],
  ['Is tonight really the last chance?', 'os.deadline'],
  ['오늘까지인가요', 'os.deadline'],
  ['今天是最后一天吗', 'os.deadline'],
  ['lunch rush coming up, can I put the update off till tonight?', 'os.skip'],
  ["it's ok if we not update first?", 'os.skip'],
  ['today no time i can do tomorrow?', 'os.skip'],
  ['可以先不更新吗', 'os.skip'],
  ['i forgot update yesterday. today still can update?', 'update.timing'],
  ['어제 깜빡했는데 지금이라도 하면 되나요?', 'update.timing'],
  ['上个月没升级 现在升还行吗', 'update.timing'],
  ['shop close now, i update now ok?', 'update.timing'],
  ['ok so how do i actually start this thing', 'update.how'],
  ['where i will click for the update?', 'update.how'],
  ['怎么弄这个更新啊', 'update.how'],
  ['업데이트는 어떤 순서로 진행하면 됩니까?', 'update.how'],
  ['업데이트 전에 준비해야 할 게 있을까요?', 'update.how'],
  ['charge all night ok no?', 'prep.charge'],
  ['要充电到多少', 'prep.charge'],
  ['不到40能更新吗', 'prep.charge'],
  ['left the terminal on overnight, does it matter?', 'prep.powercycle'],
  ['어제부터 계속 켜 두었는데 재부팅이 필요한가요?', 'prep.powercycle'],
  ['it says error', 'update.error'],
  ['업데이트 화면에서 더 이상 넘어가지 않습니다', 'update.error'],
  ['before update need do what', 'update.how'],
  ['내일 아침에 무엇부터 하면 되는지 알려 주세요', 'update.how'],
  ['if i do it on 27 what will happen', 'os.deadline'],
  ['过了十二点会怎么样', 'os.deadline'],
  ['12시 넘으면 어떻게 되나요?', 'os.deadline'],
  ['Thanks for your kind support', 'thanks'],
  ['弄好了 感谢', 'thanks'],
  ['how much the charge per transaction', 'oos'],
  ['카드 수수료가 몇 퍼센트인가요?', 'oos'],
  ['오늘 저녁 뭐 먹지', 'oos'],
  ['is it going to rain tonight', 'oos'],
  ['Our landline is dead since the storm', 'other_service'],
  ['인터넷이 안 돼요 유센 와이파이', 'other_service'],
  ['How do I update my iPhone?', 'oos'],
  ['微信怎么更新?', 'oos'],
  ['我想退款给客人,怎么操作', 'oos'],
  ['정산은 언제 들어와요?', 'oos'],
  ['Do you have GCash payment?', 'oos'],
  ['悠游卡可以刷吗', 'oos'],
])('%s asks %s', (text, topic) => {
  expect(asked(text)).toBe(topic);
});

test.each([
  'When it updates, the customer cannot pay?',
  'GCash payment failed, do I charge again?',
  '支付宝付款一半断了可以再收吗',
  'The refund stopped halfway',
  'the screen is dark and nothing happens when I touch it',
  '退款的时候断了',
  "Why can't I take payments again after it failed?",
  'My phone charger fits, can I update the terminal?',
  'until what time can the customer pay',
  'can I put off the payment of the customer till tonight?',
  'is today the last day of your contract',
  '오늘까지 입금인가요',
  'The transaction fee was charged twice, it failed',
])('nothing is plainly asked in: %s', (text) => {
  expect(asked(text)).toBeNull();
});

test.each([
  ['Does the update cost anything?', 'cost'],
  ['will I get billed for this?', 'cost'],
  ['update free?', 'cost'],
  ['更新收费吗?', 'cost'],
  ['업데이트 비용이 드나요?', 'cost'],
  ['can staff do the update?', 'who'],
  ['员工可以更新吗', 'who'],
  ['알바가 해도 되나요?', 'who'],
  ['I lost the charger', 'charger'],
  ['充电器坏了', 'charger'],
  ['충전기가 없는데요', 'charger'],
  ['Can I update both terminals at the same time?', 'atOnce'],
  ['两台可以同时更新吗', 'atOnce'],
  ['两台机器可以一起更新吗', 'atOnce'],
  ['두 대 동시에 업데이트해도 되나요', 'atOnce'],
])('%s is not told by the notice: %s', (text, what) => {
  expect(notInNotice(text)).toBe(what);
});

test.each([
  'How much does the payment cost the customer?',
  'Is there a charge on the card of the customer?',
  '客人付款要手续费吗',
  'Can my staff take the payment?',
])('the notice has nothing to do with: %s', (text) => {
  expect(notInNotice(text)).toBeNull();
});

test.each([
  "My terminal isn't showing any update yet. Is that normal?",
  'no update button, why',
  'machine no update',
  '我的刷卡機沒有跳出更新畫面耶',
  'update not coming in my machine why',
  '我这里怎么还没有更新的提示',
])('the update has not come: %s', (text) => {
  expect(arrivalHints(text)).toContain('notArrived' as const);
});

test.each([
  "Can I still take cards while it's updating?",
  'The update is running and a customer wants to pay, can I open the app?',
  '正在更新,客人要付钱,能打开app吗?',
  '更新中可以收款吗',
  '업데이트 도중에 손님이 왔는데 앱 열어도 되나요?',
  '更新中に payment できますか?',
])('a payment is wished during an update: %s', (text) => {
  const signs = updateSigns(normalise(text));
  expect(signs).toEqual(expect.arrayContaining(['duringUpdate', 'wantsPayment']));
  expect(signs).not.toContain('updating' as const);
});

test.each([
  ['最後期限是哪一天？', 'zh-Hans'],
  ['交易紀錄找不到那筆', 'zh-Hans'],
  ['不確定', 'zh-Hans'],
  ['給料 when?', 'ja'],
  ['返還', 'ja'],
  ['更新失敗', 'ja'],
])('%s is written in %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
