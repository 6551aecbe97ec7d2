import { plainlySaid } from '../../src/understanding/plainly-said.ts';

test.each([
  ['hello po', 'hello'],
  ['sir how many percent battery po', 'how many percent battery'],
  ['the update failed please help', 'the update failed'],
  ['이거 꼭 해야됨?', '이거 꼭 해야 되나요?'],
  ['그냥 건너뛰면 안 돼?', '그냥 건너뛰면 안 되나요?'],
  ['오늘밤까지 맞지?', '오늘밤까지 맞죠?'],
])('%s is %s', (typed, said) => {
  expect(plainlySaid(typed)).toBe(said);
});

test.each(['help me', 'sir', 'history shows processing , can I', '안 됨', '결제 실패'])(
  '%s stays',
  (typed) => {
    expect(plainlySaid(typed)).toBe(typed);
  },
);
