import { AFTERNOON, setIn, talkAt, timerOf, withOne } from './a-reminder.ts';
import { MORNING, terminal, told } from './the-shop.ts';

describe('in the middle of another talk', () => {
  const TWO = [
    terminal(AFTERNOON, { battery: null }),
    terminal(AFTERNOON, { id: 'T-2', label: null, serialEnd: '0022', battery: null }),
  ] as const;

  test('the update waits, with its terminal, and is offered again', () => {
    const talk = talkAt(MORNING, { fleet: (now) => told(now, ...TWO) });
    talk.ask('flow.update');
    talk.tap('terminal:T-2');
    const before = talk.place;
    talk.write('今夜9時にリマインドして', { topics: ['reminder'] });
    const { said } = talk.write('はい');
    expect(said).toEqual(['flow.set-reminder.set', 'flow.resumeOffer']);
    talk.write('はい');
    expect(talk.place).toBe(before);
    expect(talk.state.position?.terminalId).toBe('T-2');
    expect(setIn(talk)).toEqual(['8/19 21:00']);
  });

  test('a payment comes first', () => {
    const talk = talkAt(MORNING);
    talk.ask('payment.check_history');
    const { said } = talk.write('あとで知らせてもらえますか?', { topics: ['reminder'] });
    expect(said).toEqual(['reminder.afterPayment', 'flow.verify-payment.history.text']);
  });

  test('a payment that comes up meanwhile does not lose the update', () => {
    const talk = talkAt(MORNING);
    talk.ask('flow.update');
    talk.ask('reminder');
    talk.ask('payment.check_history');
    expect(talk.state.interrupted?.flow).toBe('update-terminal');
  });

  test('a customer at the counter is told that the update runs', () => {
    const talk = talkAt(MORNING);
    talk.ask('flow.update');
    for (const choice of ['enough', 'yes', 'yes', 'done']) talk.tap(`step:${choice}`);
    talk.ask('reminder');
    expect(talk.write('お客さん待ってる', { customerWaiting: true }).said).toContain(
      'counter.updating',
    );
  });

  test('the list is told, and the question asked again in short; the second time its buttons do', () => {
    const talk = withOne();
    talk.ask('flow.battery');
    const listed = talk.write('リマインドの一覧');
    expect(listed.said).toEqual(['reminder.list', 'flow.stillBattery']);
    const cancelled = talk.write('リマインドを取り消して');
    expect(cancelled.said).toEqual(['reminder.cancelled']);
    expect(cancelled.buttons).toEqual(listed.buttons);
    expect(cancelled.buttons).toContain('step:enough');
    expect(timerOf(talk)).toBeNull();
  });

  test('what is put off is offered to be reminded of', () => {
    const talk = talkAt(MORNING);
    talk.ask('flow.update');
    for (const choice of ['enough', 'yes', 'yes']) talk.tap(`step:${choice}`);
    const { buttons } = talk.tap('step:busy');
    expect(buttons).toEqual(['flow:set-reminder', 'person']);
    talk.tap('flow:set-reminder');
    expect(talk.place).toBe('set-reminder/when');
  });
});
