import { AFTERNOON, setIn, talkAt, timerOf, withOne } from './a-reminder.ts';

describe('what is set', () => {
  test('is listed with its dates, and can be taken back one by one', () => {
    const talk = withOne();
    talk.write('20日の朝', { topics: ['reminder'] });
    talk.write('はい');
    const { texts, buttons } = talk.write('リマインドの一覧');
    expect(texts.join()).toMatch(/8月19日\(火\) 7:30\n・8月20日\(水\) 7:30/);
    const [first = ''] = talk.state.reminders.set;
    expect(buttons).toContain('unremind:all');
    expect(talk.tap(`unremind:${first}`).said).toEqual(['reminder.cancelled']);
    expect(timerOf(talk)).toBe('8/20 7:30');
    expect(talk.write('リマインド全部取り消して').said).toEqual(['reminder.cancelled']);
    expect(timerOf(talk)).toBeNull();
  });

  test('rings at the soonest of several', () => {
    const talk = withOne();
    talk.write('今日の21時', { topics: ['reminder'] });
    talk.write('はい');
    expect(setIn(talk)).toEqual(['8/18 21:00', '8/19 7:30']);
    expect(timerOf(talk)).toBe('8/18 21:00');
  });

  test('is no more than three: who wishes a fourth is shown them', () => {
    const talk = withOne();
    for (const words of ['20日の朝', '21日の朝']) {
      talk.write(words, { topics: ['reminder'] });
      talk.write('はい');
    }
    const { said } = talk.write('22日の朝', { topics: ['reminder'] });
    expect(said).toEqual(['flow.set-reminder.full', 'reminder.list']);
    expect(setIn(talk)).toHaveLength(3);
  });

  test.each([
    ['8時で', {}],
    ['リマインドを8時に変えて', { topics: ['reminder'] }],
  ])('is changed by %s', (words, reading) => {
    const talk = withOne();
    expect(talk.write(words, reading).texts.join()).toContain('8月19日(火) 8:00');
    expect(setIn(talk)).toEqual(['8/19 7:30']);
    talk.write('はい');
    expect(setIn(talk)).toEqual(['8/19 8:00']);
    expect(timerOf(talk)).toBe('8/19 8:00');
  });

  test('is kept when the change is given up', () => {
    const talk = withOne();
    talk.write('リマインドを変更したい');
    talk.write('やめる');
    expect(setIn(talk)).toEqual(['8/19 7:30']);
    expect(timerOf(talk)).toBe('8/19 7:30');
  });

  test('of several, the one to change is asked for', () => {
    const talk = withOne();
    talk.write('20日の朝', { topics: ['reminder'] });
    talk.write('はい');
    expect(talk.write('リマインドを変更したい').said).toEqual(['reminder.which']);
    const [, second = ''] = talk.state.reminders.set;
    talk.tap(`moveReminder:${second}`);
    talk.write('9時');
    talk.write('はい');
    expect(setIn(talk)).toEqual(['8/19 7:30', '8/20 9:00']);
  });

  test.each(['リマインドを取り消して', 'やめる'])('is taken back by %s', (words) => {
    const talk = withOne();
    const { texts } = talk.write(words);
    expect(texts.join()).toContain('8月19日(火) 7:30のお知らせを取り消しました');
    expect(timerOf(talk)).toBeNull();
  });

  test('of several, the one of the time that is named is taken back', () => {
    const talk = withOne();
    talk.write('20日の9時', { topics: ['reminder'] });
    talk.write('はい');
    talk.write('20日の9時のリマインドを取り消して');
    expect(setIn(talk)).toEqual(['8/19 7:30']);
    talk.write('20日の9時', { topics: ['reminder'] });
    talk.write('はい');
    expect(talk.write('リマインドを取り消して').said).toEqual(['reminder.list']);
  });

  test('is not there: told so, but a question that only names the word is answered', () => {
    const talk = talkAt(AFTERNOON);
    expect(talk.write('リマインドの一覧').said).toEqual(['reminder.none']);
    const asked = talk.write('お知らせの確認方法', { topics: ['app.email'] });
    expect(asked.said).toEqual(['topic.app.email']);
  });

  test('はい to what was said back is heard', () => {
    expect(withOne().write('はい').said).toEqual(['reminder.noted']);
  });

  test('a button of a reminder that is gone does nothing', () => {
    const talk = withOne();
    const [at = ''] = talk.state.reminders.set;
    talk.tap(`unremind:${at}`);
    expect(talk.hear({ type: 'merchantTapped', data: talk.dataOf(`unremind:${at}`) }).said).toEqual(
      ['oldButton'],
    );
  });
});
