import type { Talk, TalkGiven } from './a-talk.ts';
import { due, setIn, talkAt, timerOf, withOne } from './a-reminder.ts';
import { layer, MORNING, SILENT, terminal, told, tokyo, updated } from './the-shop.ts';

const DONE = told(MORNING, terminal(MORNING, updated('UP_TO_DATE')));
const HALF_DONE = told(MORNING, terminal(MORNING, { firmware: layer('UP_TO_DATE') }));

describe('when it is due', () => {
  test('it says so once, with a way into the update', () => {
    const talk = withOne();
    const { said, buttons } = due(talk);
    expect(said).toEqual(['reminder.due']);
    expect(buttons).toEqual(['flow:update-terminal', 'snooze', 'later', 'person']);
    expect(talk.ring('reminder', 'update').said).toEqual([]);
  });

  test('the next of several is waited for', () => {
    const talk = withOne();
    talk.write('20日の朝', { topics: ['reminder'] });
    talk.write('はい');
    due(talk);
    expect(timerOf(talk)).toBe('8/20 7:30');
  });

  test('it says nothing when it was taken back while on its way', () => {
    const talk = withOne();
    talk.write('リマインドを取り消して');
    expect(due(talk).effects).toEqual([]);
  });

  test.each([
    ['every terminal is done', DONE, []],
    ['the OS is left', HALF_DONE, ['reminder.due']],
    ['the fleet is silent', SILENT, ['reminder.due']],
    ['no terminal is known', told(MORNING), ['reminder.due']],
  ])('and %s, it says %j', (_case, answer, expected) => {
    const talk = withOne({ fleet: () => answer });
    expect(due(talk).said).toEqual(expected);
  });

  test('and every terminal is done, the other reminders end too', () => {
    const talk = withOne({ fleet: () => DONE });
    talk.write('20日の朝', { topics: ['reminder'] });
    talk.write('はい');
    due(talk);
    expect(setIn(talk)).toEqual([]);
    expect(timerOf(talk)).toBeNull();
  });

  test('in the middle of the update it leads back to that', () => {
    const talk = withOne();
    talk.now = tokyo('2025-08-19T07:20');
    talk.ask('flow.update');
    expect(due(talk).buttons).toContain('resume');
  });

  test('a payment whose check was left the evening before is held, and again by who begins then', () => {
    const talk = withOne();
    talk.ask('app.payment_interrupted');
    talk.write('やめる');
    expect(due(talk).said).toEqual(['payment.ifStopped', 'reminder.due']);
    expect(talk.write('はい').said[0]).toBe('payment.ifStopped');
  });

  test('ten minutes more are a button, set at once', () => {
    const talk = withOne();
    due(talk);
    expect(talk.tap('snooze').texts.join()).toContain('8月19日(火) 7:40にお知らせします');
    expect(timerOf(talk)).toBe('8/19 7:40');
  });

  test.each([
    ['あとで', ['flow.set-reminder.when.text']],
    ['あとでやる', ['flow.set-reminder.when.text']],
    ['30分後', ['flow.set-reminder.confirm.text']],
  ])('%s is understood', (words, said) => {
    const talk = withOne();
    due(talk);
    expect(talk.write(words).said).toEqual(said);
  });

  test('はい begins the update', () => {
    const talk = withOne();
    talk.now = tokyo('2025-08-19T07:29');
    due(talk);
    expect(talk.write('はい').state.position?.flow).toBe('update-terminal');
  });

  test('without a fleet the merchant’s word ends it', () => {
    const talk = withOne();
    talk.write('20日の朝', { topics: ['reminder'] });
    talk.write('はい');
    due(talk);
    expect(talk.write('終わりました').said).toEqual(['reminder.done']);
    expect(setIn(talk)).toEqual([]);
    expect(timerOf(talk)).toBeNull();
  });

  test('it is put off only as long as an update would still be over by the deadline', () => {
    const talk = talkAt(tokyo('2025-08-25T23:25'));
    talk.write('5分後', { topics: ['reminder'] });
    talk.write('はい');
    talk.now = tokyo('2025-08-25T23:30');
    expect(talk.ring('reminder', 'update').buttons).toContain('snooze');
    expect(talk.tap('snooze').said).toEqual(['flow.set-reminder.set']);
    talk.now = tokyo('2025-08-25T23:40');
    expect(talk.ring('reminder', 'update').buttons).not.toContain('snooze');
  });

  test('an old button to put it off is told that it would be too late', () => {
    const talk = talkAt(tokyo('2025-08-25T23:25'));
    talk.write('5分後', { topics: ['reminder'] });
    talk.write('はい');
    talk.now = tokyo('2025-08-25T23:30');
    talk.ring('reminder', 'update');
    talk.now = tokyo('2025-08-25T23:35');
    const { said } = talk.tap('snooze');
    expect(said).toEqual(['flow.set-reminder.tooLate', 'flow.set-reminder.when.text']);
    expect(timerOf(talk)).toBeNull();
  });
});

describe('one that could not be sent', () => {
  const AT = tokyo('2025-08-19T07:30').toUTC().toISO() ?? '';

  function missed(given: TalkGiven = {}): Talk {
    const talk = talkAt(MORNING, given);
    expect(talk.hear({ type: 'notSent', about: AT }).effects).toEqual([]);
    return talk;
  }

  test('is told with the next words, once', () => {
    const talk = missed();
    const { said, texts, buttons } = talk.ask('update.duration');
    expect(said).toEqual(['reminder.missed', 'topic.update.duration']);
    expect(texts.join()).toContain('8月19日(火) 7:30のお知らせを');
    expect(buttons).toContain('flow:update-terminal');
    expect(talk.ask('update.duration').said).toEqual(['topic.update.duration']);
  });

  test('is not told any more when the update is seen to be done', () => {
    const talk = missed({ fleet: () => DONE });
    const { said, fleetAsked } = talk.ask('update.duration');
    expect(said).toEqual(['topic.update.duration']);
    expect(fleetAsked).toBe(1);
    expect(talk.state.reminders.missed).toBeNull();
  });

  test('while staff had the talk, is told after them', () => {
    const talk = withOne();
    talk.write('人と', { topics: ['handoff'] });
    talk.hear({ type: 'staffWrote', staff: '山本', text: 'こんにちは' });
    talk.now = tokyo('2025-08-19T07:30');
    expect(talk.ring('reminder', 'update').said).toEqual([]);
    talk.hear({ type: 'staffReturned', staff: '山本' });
    expect(talk.ask('update.duration').said).toEqual(['reminder.missed', 'topic.update.duration']);
  });

  test('is forgotten with a merchant who leaves', () => {
    const talk = missed();
    talk.hear({ type: 'merchantUnfollowed' });
    expect(talk.state.reminders.missed).toBeNull();
  });
});
