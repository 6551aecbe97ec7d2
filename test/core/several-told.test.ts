import { Talk } from './a-talk.ts';

const STOPPED = { topics: ['app.payment_interrupted'], signs: ['mayHaveBegun'] } as const;

function summaryOf(talk: Talk, text: string, heard: Parameters<Talk['write']>[1]) {
  const { effects } = talk.write(text, heard);
  const ticket = effects.find((effect) => effect.type === 'handOff');
  return ticket?.summary.map(({ message }) => message) ?? [];
}

test('staff read at the head of the ticket that several have stopped, also beside danger', () => {
  const several = { ...STOPPED, hints: ['severalStopped'] } as const;
  expect(summaryOf(new Talk(), '会計が2件止まった', several)).toContain('summary.payment.several');
  const smoke = { ...several, danger: 'device' } as const;
  expect(summaryOf(new Talk(), '会計が2件止まって煙', smoke)).toContain('summary.payment.several');
  expect(summaryOf(new Talk(), '煙', { danger: 'device' })).not.toContain(
    'summary.payment.several',
  );
});

test('one more that is told of in few words counts only beside one that is in doubt', () => {
  const talk = new Talk();
  expect(talk.write('レジ2も', { hints: ['twoSales'] }).state.handOff).toBeNull();
  talk.write('カード通したら落ちた', STOPPED);
  const { state } = talk.write('レジ2も', { hints: ['twoSales'] });
  expect(state.handOff).toMatchObject({ reason: 'paymentUnknown', isSeveral: true });
});

test('no check of one begins while staff look into several, whatever the ticket was opened for', () => {
  const talk = new Talk();
  talk.write('会計が2件止まって煙', { ...STOPPED, hints: ['severalStopped'], danger: 'device' });
  expect(talk.state.handOff).toMatchObject({ reason: 'unsafe', isSeveral: true });
  const { state } = talk.ask('payment.check_history');
  expect(state.position).toBeNull();
  expect(state.handOff).toMatchObject({
    reason: 'paymentUnknown',
    isSeveral: true,
    danger: 'device',
  });
});
