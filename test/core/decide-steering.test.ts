import { Talk } from './a-talk.ts';
import { SILENT, terminal, told, tokyo } from './the-shop.ts';

/** A shop that is not linked, at the second question of the update. */
function midUpdate(): Talk {
  const talk = new Talk();
  talk.ask('flow.update');
  talk.tap('step:enough');
  return talk;
}

test('a question in the middle is answered, then its own question is put again', () => {
  const talk = midUpdate();
  const aside = talk.ask('os.deadline');
  expect(aside.said).toEqual(['topic.os.deadline', 'flow.update-terminal.askBoot.text']);
  expect(aside.buttons).toEqual(['step:yes', 'step:no', 'step:unsure', 'person', 'cancel']);
  expect(aside.state.position).toEqual(aside.before.position);
});

test('an answer is taken, and a question beside it that nobody understood is said to be one', () => {
  const { said } = midUpdate().write('はい、入れ直しました。あれってどう?');
  expect(said).toEqual(['flow.besideUnclear', 'flow.update-terminal.askNetwork.text']);
});

test('a question beside the answer of a payment makes it no answer', () => {
  const talk = new Talk();
  talk.ask('payment.retry');
  const { said } = talk.write('失敗と出ています。もう一回やっていいですか?');
  expect(said).not.toContain('flow.verify-payment.customer.text');
});

test.each([
  ['続ける', 'askBoot'],
  ['はい', 'askNetwork'],
  ['いいえ', 'power'],
])('after a digression, %s is of the question that is put again', (word, step) => {
  const talk = midUpdate();
  talk.ask('os.deadline');
  expect(talk.write(word).said).toEqual([`flow.update-terminal.${step}.text`]);
});

test('やめる ends the flow and its watch', () => {
  const { said, state, effects } = midUpdate().write('やめる');
  expect(said).toEqual(['cancel.done']);
  expect(state.position).toBeNull();
  expect(effects).toContainEqual({ type: 'cancelTimer', timer: 'watch' });
});

test('やめる without a flow says so', () => {
  expect(new Talk().write('やめる').said).toEqual(['cancel.nothing']);
});

test('戻る goes to the question before, and takes its answer back', () => {
  const talk = midUpdate();
  const { said, state } = talk.write('戻る');
  expect(said).toEqual(['flow.update-terminal.askBattery.text']);
  expect(state.position?.answers).not.toHaveProperty('askBattery');
  expect(talk.write('戻る').said).toEqual(['flow.update-terminal.askBattery.text']);
});

test('an answer taken back with 戻る does not decide later', () => {
  const talk = new Talk();
  talk.ask('payment.retry');
  talk.tap('step:failed');
  expect(talk.write('戻る').said).toEqual(['flow.verify-payment.history.text']);
  const { said } = talk.tap('step:pending');
  expect(said).toEqual(['handOff.payment', 'handOff.place']);
});

test('もう一回 repeats the question', () => {
  expect(midUpdate().write('もう一回').said).toEqual(['flow.update-terminal.askBoot.text']);
});

test('ちょっと待って waits and does not ask again', () => {
  const talk = midUpdate();
  const paused = talk.write('ちょっと待って');
  expect(paused.said).toEqual(['pause']);
  expect(paused.state.position?.step).toBe('askBoot');
  expect(talk.write('続ける').said).toEqual(['flow.update-terminal.askBoot.text']);
});

test('なぜ? is answered, then the question is asked again', () => {
  expect(midUpdate().write('なぜ?').said).toEqual([
    'flow.update-terminal.why',
    'flow.update-terminal.askBoot.text',
  ]);
});

test('a battery figure typed later replaces the earlier answer', () => {
  const talk = new Talk();
  talk.ask('flow.update');
  talk.write('30%');
  expect(talk.place).toBe('update-terminal/askBoot');
  const { said, state } = talk.write('やっぱり18%だった');
  expect(said).toEqual(['flow.update-terminal.charge.text']);
  expect(state.position?.answers).toMatchObject({ askBattery: 'low' });
});

test('a corrected battery stops the watch of the update that should not run', () => {
  const talk = midUpdate();
  talk.tap('step:yes');
  talk.tap('step:yes');
  const watching = talk.tap('step:done');
  expect(watching.effects).toContainEqual(expect.objectContaining({ type: 'setTimer' }));
  const { effects, said } = talk.write('18%でした');
  expect(said).toEqual(['flow.update-terminal.charge.text']);
  expect(effects).toContainEqual({ type: 'cancelTimer', timer: 'watch' });
});

test.each([
  ['25', 'askBoot'],
  ['２５％', 'askBoot'],
  ['24%', 'charge'],
  ['十八', 'charge'],
  ['120', 'askBattery'],
])('the answer %s to the battery question leads to %s', (typed, step) => {
  const talk = new Talk();
  talk.ask('flow.update');
  expect(talk.write(typed).state.position?.step).toBe(step);
});

test('another flow in the middle is asked about, and starts only on a yes', () => {
  const talk = midUpdate();
  const asked = talk.ask('flow.battery');
  expect(asked.said).toEqual(['flow.switch']);
  expect(asked.buttons).toEqual(['switch:check-battery', 'resume', 'cancel', 'person']);
  expect(asked.state.position?.flow).toBe('update-terminal');
  expect(talk.tap('switch:check-battery').state.position?.flow).toBe('check-battery');
});

test('another flow in the middle can be declined', () => {
  const talk = midUpdate();
  talk.ask('flow.battery');
  const declined = talk.tap('resume');
  expect(declined.said).toEqual(['flow.update-terminal.askBoot.text']);
  expect(declined.state.position).toMatchObject({ flow: 'update-terminal', step: 'askBoot' });
});

test('the same flow asked again asks its question again', () => {
  expect(midUpdate().ask('flow.update').said).toEqual(['flow.update-terminal.askBoot.text']);
});

test('money outranks the flow, and the flow goes on only with consent', () => {
  const talk = midUpdate();
  const money = talk.ask('app.payment_interrupted');
  expect(money.said).toEqual(['flow.verify-payment.history.text']);
  expect(money.state.interrupted).toMatchObject({ flow: 'update-terminal', step: 'askBoot' });
  const done = talk.tap('step:success');
  expect(done.said).toContain('payment.captured');
  expect(done.state.position).toBeNull();
  const unasked = done.said.filter((message) => message.startsWith('flow.update-terminal'));
  expect(unasked).toEqual([]);
  expect(talk.write('続ける').said).toEqual(['flow.update-terminal.askBoot.text']);
});

test('when the payment is settled, the interrupted flow is offered again', () => {
  const talk = midUpdate();
  talk.ask('app.payment_interrupted');
  expect(talk.tap('step:success').buttons).toContain('resume');
});

test('an interrupted flow is offered again when the payment question is stopped', () => {
  const talk = midUpdate();
  talk.ask('app.payment_interrupted');
  const stopped = talk.write('やめる');
  expect(stopped.buttons).toEqual(['resume', 'cancel', 'person']);
  // Nobody has looked at the payment since.
  expect(talk.tap('resume').said).toEqual([
    'payment.ifStopped',
    'flow.update-terminal.askBoot.text',
  ]);
});

test.each([
  ['known', () => told(new Talk().now, terminal())],
  ['silent', () => SILENT],
])('with the fleet %s a message that asks two things gets two answers', (_kind, fleet) => {
  const { said } = new Talk({ fleet }).ask('update.duration', 'os.deadline');
  expect(said).toEqual(['topic.update.duration', 'topic.os.deadline']);
});

test('a card number is refused before anything else is read', () => {
  const talk = midUpdate();
  const { said, state } = talk.write('[カード番号]', { hasCardNumber: true, topics: ['hotline'] });
  expect(said).toEqual(['unsafe.card', 'flow.update-terminal.askBoot.text']);
  expect(state.position?.step).toBe('askBoot');
});

test.each([
  ['2025-08-25T23:59:59', 'counter.payFirst'],
  ['2025-08-26T00:00:00', 'counter.cannotPay'],
])('with a customer waiting at %s the first word is %s', (at, message) => {
  const talk = new Talk({ now: tokyo(at) });
  const waiting = { topics: ['update.timing'], customerWaiting: true };
  expect(talk.write('お客さん待ってる', waiting).said[0]).toBe(message);
});
