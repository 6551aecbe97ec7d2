import { heardAfter } from '../../src/core/late.ts';
import { readingOf, Talk, type Turned } from './a-talk.ts';

const sendAt = (talk: Talk, sentAt: number, text: string): Turned =>
  talk.hear({ type: 'merchantAsked', text, reading: readingOf(text), sentAt });

const tapAt = (talk: Talk, sentAt: number, choice: string): Turned =>
  talk.hear({ type: 'merchantTapped', data: talk.dataOf(choice), sentAt });

const again = (talk: Talk, text: string): Turned => {
  const reading = readingOf(text);
  return talk.hear({ type: 'merchantAsked', text, reading, sentAt: 11, isBelated: true });
};

/** The check at its first question, with what was written at 10 heard. */
function inCheck(): Talk {
  const talk = new Talk();
  const topics = ['payment.retry'];
  const reading = readingOf('もう一度決済していい?', { topics });
  talk.hear({ type: 'merchantAsked', text: 'もう一度決済していい?', reading, sentAt: 10 });
  return talk;
}

function walked(talk: Talk, from = 'failed'): readonly string[] {
  const answers = ['failed', 'unpaid', 'notTaken'];
  return answers
    .slice(answers.indexOf(from))
    .flatMap((answer) =>
      talk.state.position?.flow === 'verify-payment' ? talk.tap(`step:${answer}`).said : [],
    );
}

test('the walk itself would allow it', () => {
  expect(walked(inCheck())).toContain('payment.takeAgain');
});

describe('of a payment, a message that comes behind a newer one', () => {
  test('is no answer, and the question stands', () => {
    const talk = inCheck();
    expect(talk.place).toBe('verify-payment/history');
    const { said } = sendAt(talk, 9, '失敗');
    expect(said[0]).toBe('late');
    expect(talk.place).toBe('verify-payment/history');
    expect(talk.state.position?.answers).not.toHaveProperty('history');
  });

  test.each(['失敗', '履歴は失敗でした', 'さっきのは通ってました', 'ありがとう', '1'])(
    '%s leads to no leave for the hour, whatever is answered after it',
    (text) => {
      const talk = inCheck();
      sendAt(talk, 9, text);
      expect(walked(talk)).not.toContain('payment.takeAgain');
      expect(talk.state.handOff?.reason).toBe('paymentUnknown');
    },
  );

  test('takes the leave back where it doubts it', () => {
    const talk = inCheck();
    expect(walked(talk)).toContain('payment.takeAgain');
    const { said } = sendAt(talk, 9, 'やっぱりお客さん払えてるみたい');
    expect(said).toContain('payment.withdrawn');
    expect(talk.state.allowedRetryAt).toBeNull();
  });

  test('counts against it also while staff have the talk', () => {
    const talk = inCheck();
    talk.ask('handoff');
    talk.hear({ type: 'staffClaimed', staff: '山本' });
    expect(sendAt(talk, 9, '失敗').said).toEqual([]);
    expect(talk.state.against).toHaveProperty('unread');
  });
});

describe('of a payment, what was told some while ago', () => {
  test('answers nothing of the check, written or tapped', () => {
    const talk = inCheck();
    expect(again(talk, '失敗').said[0]).toBe('late');
    const data = talk.dataOf('step:failed');
    const { said } = talk.hear({ type: 'merchantTapped', data, sentAt: 12, isBelated: true });
    expect(said[0]).toBe('late');
    expect(talk.place).toBe('verify-payment/history');
    expect(walked(talk)).toContain('payment.takeAgain');
  });

  test('begins the check without the failure that it tells', () => {
    const talk = new Talk();
    const text = '決済履歴では失敗でした。もう一度決済していいですか';
    const reading = readingOf(text, { topics: ['payment.retry'] });
    expect(reading.payment.shown ?? reading.payment.history).toBe('failed');
    talk.hear({ type: 'merchantAsked', text, reading, sentAt: 5, isBelated: true });
    expect(talk.place).toBe('verify-payment/history');
    expect(Object.values(talk.state.position?.answers ?? {})).not.toContain('failed');
  });

  test('still counts where it tells that it is paid', () => {
    const talk = inCheck();
    again(talk, 'お客様のアプリでは支払い済みです');
    expect(walked(talk)).not.toContain('payment.takeAgain');
  });
});

describe('a message that comes behind a newer one', () => {
  test('answers no question of another talk either', () => {
    const talk = new Talk();
    talk.ask('flow.update');
    const { place } = talk;
    sendAt(talk, 10, 'ありがとう');
    expect(sendAt(talk, 9, 'はい').said[0]).toBe('late');
    expect(talk.place).toBe(place);
  });

  test('is answered as the question that it is, where nothing is asked', () => {
    const talk = new Talk();
    sendAt(talk, 10, 'ありがとう');
    const reading = readingOf('いつまでですか', { topics: ['os.deadline'] });
    const { said } = talk.hear({ type: 'merchantAsked', text: 'いつまで', reading, sentAt: 9 });
    expect(said).toContain('topic.os.deadline');
  });

  test('means no button that was offered after it', () => {
    const talk = new Talk();
    tapAt(talk, 10, 'nothing');
    talk.state = {
      ...talk.state,
      offer: { turn: 1, isNumbered: true, choices: [{ id: 'person', label: '1' }] },
    };
    sendAt(talk, 9, '1');
    expect(talk.state.handOff).toBeNull();
  });

  test('still calls a person, and tells of danger', () => {
    const talk = inCheck();
    const reading = readingOf('煙が出てる', { danger: 'device' });
    const said = talk.fork().hear({ type: 'merchantAsked', text: '煙', reading, sentAt: 9 }).said;
    expect(said).not.toContain('late');
    const wish = readingOf('人と話したい', { topics: ['handoff'] });
    talk.hear({ type: 'merchantAsked', text: '人と話したい', reading: wish, sentAt: 9 });
    expect(talk.state.handOff).not.toBeNull();
  });

  test('takes no ticket back that was opened after it', () => {
    const talk = new Talk();
    const wish = readingOf('人と話したい', { topics: ['handoff'] });
    talk.hear({ type: 'merchantAsked', text: '人と話したい', reading: wish, sentAt: 10 });
    sendAt(talk, 9, 'やっぱりいいです');
    expect(talk.state.handOff).not.toBeNull();
  });

  test('does not bring the moment back up to which the talk is heard', () => {
    const talk = inCheck();
    sendAt(talk, 9, 'はい');
    expect(talk.state.heardAt).toBe(10);
    sendAt(talk, 12, 'はい');
    expect(talk.state.heardAt).toBe(12);
  });
});

test('a block that was taken back meanwhile, or a follow before a block, changes nothing', () => {
  const talk = new Talk();
  talk.ask('handoff');
  talk.hear({ type: 'merchantFollowed', isUnblocked: true, sentAt: 10 });
  const { state } = talk;
  expect(talk.hear({ type: 'merchantUnfollowed', sentAt: 9 }).effects).toEqual([]);
  expect(talk.hear({ type: 'merchantFollowed', isUnblocked: true, sentAt: 8 }).effects).toEqual([]);
  expect(talk.state).toEqual(state);
});

test('what waited for three minutes is belated, and only of what LINE brings that can be said', () => {
  const tap = { type: 'merchantTapped', data: 'x', sentAt: 1 } as const;
  expect(heardAfter(tap, 179_999)).toEqual(tap);
  expect(heardAfter(tap, 180_000)).toEqual({ ...tap, isBelated: true });
  const rung = { type: 'timeCame', timer: 'watch', about: '' } as const;
  expect(heardAfter(rung, 999_999)).toEqual(rung);
});
