import { AFTERNOON, setIn, talkAt } from './a-reminder.ts';
import { tokyo } from './the-shop.ts';

describe('after midnight', () => {
  const MIDNIGHT = tokyo('2025-08-19T00:30');

  test.each([
    ['step:first', '8/19 8:00'],
    ['step:second', '8/20 7:30'],
  ])('who says 明日の朝 is asked which: %s is %s', (button, at) => {
    const talk = talkAt(MIDNIGHT);
    const { texts, said } = talk.write('明日の朝', { topics: ['reminder'] });
    expect(said).toEqual(['flow.set-reminder.which.text']);
    expect(texts.join()).toMatch(/8月19日\(火\) 8:00と8月20日\(水\) 7:30/);
    talk.tap(button);
    expect(setIn(talk)).toEqual([at]);
  });

  test.each([
    ['今日', '8月19日(火) 8:00'],
    ['明日', '8月20日(水) 7:30'],
    ['20日のほう', '8月20日(水) 7:30'],
  ])('%s answers which: %s', (words, text) => {
    const talk = talkAt(MIDNIGHT);
    talk.write('明日の朝', { topics: ['reminder'] });
    expect(talk.write(words).texts.join()).toContain(text);
    expect(talk.place).toBe('set-reminder/confirm');
  });

  test('by day the evening and the next morning are told apart', () => {
    const talk = talkAt(tokyo('2025-08-19T14:00'));
    expect(talk.write('8時に', { topics: ['reminder'] }).said).toEqual([
      'flow.set-reminder.which.text',
    ]);
    expect(talk.write('夜のほう').texts.join()).toContain('8月19日(火) 20:00');
  });

  test('on the eve, of an update, only the next morning is', () => {
    const talk = talkAt(AFTERNOON);
    expect(talk.write('8時に', { topics: ['reminder'] }).texts.join()).toContain(
      '8月19日(火) 8:00',
    );
  });
});

describe('beside the hours of the shop', () => {
  test('the closing hour is asked once, and kept', () => {
    const talk = talkAt(AFTERNOON);
    expect(talk.write('閉店後に', { topics: ['reminder'] }).said).toEqual([
      'flow.set-reminder.closes.text',
    ]);
    expect(talk.write('10時').texts.join()).toContain('8月18日(月) 22:00にお知らせします');
    talk.write('はい');
    const again = talk.write('明日の閉店後にも', { topics: ['reminder'] });
    expect(again.texts.join()).toContain('8月19日(火) 22:00にお知らせします');
  });

  test.each([
    ['開店の1時間前', '10時', '8/19 9:00'],
    ['明日の開店前', '9時半', '8/19 8:30'],
    ['開店前', '3時', '8/19 14:00'],
    ['閉店後', '深夜1時', '8/19 1:00'],
    ['閉店後', '12時', '8/19 0:00'],
    ['閉店の30分後', '21', '8/18 21:30'],
  ])('%s of a shop with the hour %s is %s', (words, hour, at) => {
    const talk = talkAt(AFTERNOON);
    talk.write(words, { topics: ['reminder'] });
    talk.write(hour, { battery: null });
    talk.write('はい');
    expect(setIn(talk)).toEqual([at]);
  });

  test('25時 is no hour of the clock, and asked for again', () => {
    const talk = talkAt(AFTERNOON);
    talk.write('閉店後', { topics: ['reminder'] });
    expect(talk.write('25時').said).toEqual([
      'reminder.impossible',
      'flow.set-reminder.closes.text',
    ]);
  });

  test('another time may be said instead of the hour', () => {
    const talk = talkAt(AFTERNOON);
    talk.write('閉店後', { topics: ['reminder'] });
    expect(talk.write('やっぱり明日の朝').texts.join()).toContain('8月19日(火) 8:00');
  });
});
