import { describe, expect, test } from '@jest/globals';
import { askedOfDayAbroad } from '../../src/understanding/day-asked-abroad.ts';
import { normalise } from '../../src/understanding/normalise.ts';

describe('a day or an hour is asked of for the update', () => {
  test.each([
    ['Is Saturday still in time?', 'then'],
    ['is saturday ok sir?', 'then'],
    ['what about the 25th?', 'then'],
    ['can i do it tonight after closing?', 'closed'],
    ['can i update now?', 'now'],
    ['周六还来得及吗', 'then'],
    ['今晚打烊后可以做吗', 'closed'],
    ['现在可以更新吗', 'now'],
    ['토요일도 괜찮아요?', 'then'],
    ['영업 끝나고 해도 돼요?', 'closed'],
    ['지금 업데이트할 수 있어요?', 'now'],
    ['so can i start?', 'now'],
    ['thanks, can i do the update', 'now'],
    ['谢谢 那可以开始了吗', 'now'],
    ['감사합니다 이제 시작해도 돼요?', 'now'],
    ['ok and tomorrow morning?', 'then'],
  ])('%s', (text, asked) => {
    expect(askedOfDayAbroad(normalise(text))).toBe(asked);
  });
});

describe('another thing is asked of', () => {
  test.each([
    'can i take payments on saturday?',
    'can i skip it on saturday?',
    'can i start charging the customer?',
    '可以开始刷卡了吗',
    'can you call me tomorrow?',
    'we close at 2am, is it ok?',
    '周六可以收款吗',
    '明天提醒我可以吗',
    '토요일에 결제 돼요?',
    '내일 전화해도 돼요?',
    'I will do it tomorrow',
    'can we do the inventory tomorrow?',
    'is it possible to return the terminal on Friday?',
    'is the hotline ok on Sunday?',
    'can I update our address tomorrow?',
    '明天可以退货吗',
    '这个周六可以开店吗',
    '토요일에 쉬어도 돼요?',
  ])('%s', (text) => {
    expect(askedOfDayAbroad(normalise(text))).toBeNull();
  });
});
