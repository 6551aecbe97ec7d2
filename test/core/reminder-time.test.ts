import { AFTERNOON, setIn, shown, talkAt, timerOf } from './a-reminder.ts';
import { tokyo } from './the-shop.ts';

describe('a time on a button', () => {
  test('is offered as it fits, set at once, and said back', () => {
    const talk = talkAt(tokyo('2025-08-19T20:30'));
    const asked = talk.ask('reminder');
    expect(asked.buttons.join()).toBe('step:soon,step:hour,step:morning,person,cancel');
    const { effects, texts } = talk.tap('step:soon');
    const at = tokyo('2025-08-19T21:00');
    expect(effects).toContainEqual(
      expect.objectContaining({ type: 'setTimer', timer: 'reminder' }),
    );
    expect(timerOf(talk)).toBe(shown(at));
    expect(texts.join()).toContain('8月19日(火) 21:00');
  });

  test.each([
    ['2025-08-19T20:59', 'tonight', '8/19 21:00'],
    ['2025-08-19T21:00', 'tonight', '8/20 21:00'],
    // A restart before the update is out does not count: nobody is called for it sooner.
    ['2025-08-18T20:00', 'morning', '8/19 8:00'],
    ['2025-08-19T07:59', 'morning', '8/19 8:00'],
    ['2025-08-19T08:00', 'morning', '8/20 7:30'],
    ['2025-08-19T09:00', 'soon', '8/19 9:30'],
    ['2025-08-19T09:00', 'hour', '8/19 10:00'],
  ])('at %s "%s" is %s', (now, which, at) => {
    const talk = talkAt(tokyo(now));
    talk.ask('reminder');
    talk.tap(`step:${which}`);
    expect(timerOf(talk)).toBe(at);
  });

  test('means what it said when it was shown', () => {
    const talk = talkAt(AFTERNOON);
    talk.ask('reminder');
    talk.pass(5);
    talk.tap('step:soon');
    expect(timerOf(talk)).toBe('8/18 15:30');
  });

  test('is not set when its moment has gone by', () => {
    const talk = talkAt(AFTERNOON);
    talk.ask('reminder');
    talk.pass(31);
    const { said } = talk.tap('step:soon');
    expect(said).toEqual(['flow.set-reminder.gone']);
    expect(timerOf(talk)).toBeNull();
  });

  test('is never too late for the update', () => {
    const talk = talkAt(tokyo('2025-08-25T23:10'));
    expect(talk.ask('reminder').buttons).toEqual(['step:soon', 'person', 'cancel']);
  });

  test('is not there where all would be too late: only the update is', () => {
    const talk = talkAt(tokyo('2025-08-25T23:40'));
    const { buttons, texts } = talk.ask('reminder');
    expect(buttons).toEqual(['flow:update-terminal', 'person', 'cancel']);
    expect(texts.join()).toContain('もう時間がありません');
    expect(talk.tap('flow:update-terminal').state.position?.flow).toBe('update-terminal');
  });

  test('after the deadline comes with what cannot be put off any more', () => {
    const { said } = talkAt(tokyo('2025-08-26T09:00')).ask('reminder');
    expect(said).toEqual(['flow.set-reminder.late', 'flow.set-reminder.when.text']);
  });
});

describe('a time in words', () => {
  test('is said back with its date before it is set', () => {
    const talk = talkAt(AFTERNOON);
    const { texts, said } = talk.write('明日の朝7時半に知らせて', { topics: ['reminder'] });
    expect(said).toEqual(['flow.set-reminder.confirm.text']);
    expect(texts.join()).toContain('8月19日(火) 7:30にお知らせします。よろしいですか');
    expect(timerOf(talk)).toBeNull();
    talk.write('はい');
    expect(timerOf(talk)).toBe('8/19 7:30');
    expect(talk.state.position).toBeNull();
  });

  test('may be half a wish: with the time it is a whole one', () => {
    const talk = talkAt(AFTERNOON);
    talk.write('明日の朝7時半', { suggested: ['reminder', 'update.when'] });
    expect(talk.place).toBe('set-reminder/confirm');
  });

  test('is corrected before it is set, the day kept', () => {
    const talk = talkAt(AFTERNOON);
    talk.write('20日の朝', { topics: ['reminder'] });
    talk.write('やっぱり8時');
    talk.write('はい');
    expect(setIn(talk)).toEqual(['8/20 8:00']);
  });

  test('that is turned down is asked for anew', () => {
    const talk = talkAt(AFTERNOON);
    talk.write('20日の朝', { topics: ['reminder'] });
    expect(talk.write('いいえ').said).toEqual(['flow.set-reminder.when.text']);
    expect(timerOf(talk)).toBeNull();
  });

  test.each([
    ['今朝7時', 'past', '8月18日(月) 7:00'],
    ['26日の9時', 'tooLate', '8月26日(火) 9:00'],
    ['25時', 'impossible', '読み取れません'],
  ])('%s is told kindly, and asked for anew', (words, said, text) => {
    const talk = talkAt(AFTERNOON);
    talk.ask('reminder');
    const answer = talk.write(words);
    expect(answer.said).toEqual([`flow.set-reminder.${said}`]);
    expect(answer.texts.join()).toContain(text);
    expect(talk.place).toBe('set-reminder/when');
  });

  test('too late to say yes is not set', () => {
    const talk = talkAt(AFTERNOON);
    talk.write('5分後', { topics: ['reminder'] });
    talk.pass(6);
    const { said } = talk.write('はい');
    expect(said).toEqual(['flow.set-reminder.gone', 'flow.set-reminder.when.text']);
    expect(timerOf(talk)).toBeNull();
  });

  test('another question in the middle is answered, and the talk offered again', () => {
    const talk = talkAt(AFTERNOON);
    talk.ask('reminder');
    const { said } = talk.write('更新は8時から?', { topics: ['update.when'] });
    expect(said).toEqual(['topic.update.when', 'reminder.waitsWhen']);
  });
});
