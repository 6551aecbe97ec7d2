import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { planSignsAbroad } from '../../src/understanding/plans-abroad.ts';

const signsIn = (text: string) => planSignsAbroad(normalise(text));

const SAID: readonly (readonly [Sign, readonly string[]])[] = [
  ['hasCycled', ['재부팅 했어요', '재부팅했습니다']],
  ['asksCash', ['can i take cash while it updates', 'is cash ok?', '可以收现金吗', '现金可以收吗']],
  [
    'asksEach',
    [
      "I've got three terminals, do I do them one at a time?",
      'We have 2 branch, each terminal need to update?',
      '店里有三台机器,要一台一台更新吗?',
      '两台都要更新吗',
      '단말기가 두 대인데 둘 다 해야 되나요',
    ],
  ],
  [
    'takesLong',
    [
      "It's been 30 minutes and it's still not done",
      'Machine got stuck from half an hour, please help',
      'update long time no finish',
      'the update does not finish',
      "it's stuck at 60%",
      '更新卡在那不动了半个小时了',
      '已经二十五分钟了还没好,正常吗',
      '更新跑了半小时还没好',
      '30분째 안 끝나요',
    ],
  ],
  [
    'asksItself',
    [
      'Does a technician come or do I do this myself?',
      'who come to shop do update?',
      'will the update start automatically?',
      '是你们派人来弄还是我们自己弄?',
      '更新会自动开始吗?',
      '기사님이 오시나요, 제가 직접 하나요?',
    ],
  ],
  [
    'hasCycled',
    ['I turned it off and on just now', '刚才重启过了', '有重开机', '방금 껐다 켰어요'],
  ],
  [
    'networkFine',
    [
      'yeah wifi is fine',
      'network is there',
      'wifi have, 3 bars',
      'yep good signal',
      '连着wifi',
      '网络没问题',
      '네트워크 문제 없어요',
    ],
  ],
  ['beginsNow', ["ok let's do it now", '现在弄吧', '그럼 지금 할게요']],
  ['stillFails', ['still same error', "it didn't work", '还是不行', '不行', '그래도 안 돼요']],
];

test.each(SAID.flatMap(([sign, texts]) => texts.map((text) => [sign, text] as const)))(
  '%s is heard: %s',
  (sign, text) => {
    expect(signsIn(text)).toContain(sign);
  },
);

test.each<readonly [Sign, string]>([
  ['asksEach', 'Are all my terminals updated?'],
  ['asksEach', 'Do I have to refund both customers?'],
  ['asksEach', '两台都失败了吗'],
  ['takesLong', 'How long does the update take?'],
  ['takesLong', 'Should I charge it for 30 minutes or is that not enough?'],
  ['takesLong', 'The customer has been waiting 30 minutes and the payment is not done'],
  ['takesLong', '30분 뒤에 알려 주세요'],
  ['asksItself', 'Does the app update by itself?'],
  ['asksItself', '应用会自动更新吗?'],
  ['hasCycled', 'should I turn it off and on'],
  ['hasCycled', '껐다 켜야 하나요'],
  ['networkFine', 'no wifi'],
  ['networkFine', 'is wifi ok?'],
  ['networkFine', '와이파이 없어요'],
  ['beginsNow', 'can I take the payment now'],
  ['stillFails', 'still the same deadline?'],
])('%s is not heard in: %s', (sign, text) => {
  expect(signsIn(text)).not.toContain(sign);
});
