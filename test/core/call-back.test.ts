import { DateTime } from 'luxon';
import { Talk } from './a-talk.ts';
import { told, terminal, tokyo } from './the-shop.ts';

const NIGHT = tokyo('2025-08-20T23:10');
const TIMES = ['2025-08-21T00:30', '2025-08-21T02:00', '2025-08-21T05:00', '2025-08-21T08:00'].map(
  (utc) => `call:${utc}:00.000Z`,
);

function atNight(given: ConstructorParameters<typeof Talk>[0] = {}): Talk {
  const talk = new Talk({ now: NIGHT, ...given });
  talk.ask('handoff');
  return talk;
}

const shop = { fleet: (now: typeof NIGHT) => told(now, terminal(now)) };

test('at night whoever asks for a person is offered a call by day, and may do without', () => {
  const talk = new Talk({ now: NIGHT });
  const { said, buttons, texts } = talk.ask('handoff');
  expect(said).toEqual(['handOff.opened', 'handOff.callOffer']);
  expect(buttons).toEqual([...TIMES, 'call:none', 'wait', 'withdraw']);
  // Typed by number where no buttons are shown.
  expect(texts.at(-1)).toMatch(/1 8\/21 9:30に電話\n2 8\/21 11:00に電話[^]*5 電話は不要/);
});

test('after midnight the day that begins is meant', () => {
  const talk = new Talk({ now: tokyo('2025-08-21T00:05') });
  expect(talk.ask('handoff').buttons.slice(0, 4)).toEqual(TIMES);
});

describe('by day', () => {
  const DAY = tokyo('2025-08-20T12:10');
  const OF_DAY = ['2025-08-20T04:30', '2025-08-20T05:30', '2025-08-20T07:30', '2025-08-21T00:30'];
  const OFFERED = ['call:soon', ...OF_DAY.map((utc) => `call:${utc}:00.000Z`), 'call:none'];
  const waiting = (given: ConstructorParameters<typeof Talk>[0] = {}) => {
    const talk = new Talk({ now: DAY, ...given });
    talk.ask('handoff');
    return talk;
  };

  test('nobody is asked for a time; a button asks for the times there are', () => {
    const talk = new Talk({ now: DAY });
    const { said, buttons } = talk.ask('handoff');
    expect(said).toEqual(['handOff.opened']);
    expect(buttons).toEqual(['call:when', 'wait', 'withdraw']);
    const offer = talk.tap('call:when');
    expect(offer.said).toEqual(['handOff.callWhen']);
    // A way out of the wait always stays.
    expect(offer.buttons).toEqual([...OFFERED, 'withdraw']);
    expect(offer.texts.join()).toMatch(/1 なるべく早く\n2 8\/20 13:30に電話/);
    expect(offer.effects.filter(({ type }) => type === 'wishCall')).toEqual([]);
  });

  test.each(['電話してほしい', '電話がほしい', '折り返しください。', 'Please call me'])(
    'it may be typed while a ticket waits: %s',
    (text) => {
      expect(waiting().write(text, { topics: ['handoff'] }).said).toEqual(['handOff.callWhen']);
    },
  );

  test('without a ticket the same words open one, and the times come with it', () => {
    const talk = new Talk({ now: DAY });
    const { said, buttons } = talk.write('電話してほしい', { topics: ['handoff'] });
    expect(said).toEqual(['handOff.opened', 'handOff.callWhen']);
    expect(buttons).not.toContain('call:when');
  });

  test('late in the day only the hours of staff are offered', () => {
    const talk = waiting({ now: tokyo('2025-08-20T19:40') });
    const { buttons } = talk.tap('call:when');
    const times = buttons.filter((id) => /\d/.test(id)).map((id) => id.slice('call:'.length));
    expect(times.at(-1)).toBe('2025-08-21T00:30:00.000Z');
    const hours = times.map((utc) => DateTime.fromISO(utc, { zone: 'Asia/Tokyo' }).hour);
    expect(hours.every((hour) => hour >= 9 && hour < 22)).toBe(true);
    expect(times.length).toBeLessThan(OF_DAY.length);
  });

  test('soon is a wish for now: kept with the ticket, and no time is promised', () => {
    const talk = waiting(shop);
    talk.tap('call:when');
    const { effects, said, texts, state } = talk.tap('call:soon');
    const wish = effects.find((effect) => effect.type === 'wishCall');
    expect(wish?.at?.toMillis()).toBe(DAY.toMillis());
    expect(said).toEqual(['handOff.callSoon']);
    expect(texts.join()).toMatch(/順番が来たら/);
    expect(texts.join()).not.toMatch(/\d{1,2}:\d{2}/);
    expect(state.handOff?.callAt).toBe('2025-08-20T03:10:00.000Z');
    expect(talk.write('まだですか').buttons).toEqual(['wait', 'withdraw']);
  });

  test('a time may be tapped or typed, and yes alone asks for none', () => {
    const tapped = waiting(shop);
    tapped.tap('call:when');
    expect(tapped.tap(OFFERED[2] ?? '').texts.join()).toMatch(
      /8\/20 14:30ごろに、「喫茶こもれび」/,
    );
    const typed = waiting(shop).write('15時に電話ください', { topics: ['handoff'] });
    expect(typed.state.handOff?.callAt).toBe('2025-08-20T06:00:00.000Z');
    const yes = waiting(shop).write('はい', { command: 'yes' });
    expect(yes.said).not.toContain('handOff.callWhen');
  });
});

test('a payment in doubt keeps its warning beside the offer', () => {
  const talk = new Talk({ now: NIGHT });
  talk.ask('payment.retry');
  const { said, texts } = talk.tap('step:missing');
  expect(said).toEqual(['handOff.payment', 'handOff.place', 'handOff.callOffer']);
  expect(texts.join()).toMatch(/やり直さないでください[^]*時刻・金額・支払い方法/);
  expect(texts.length).toBeLessThanOrEqual(3);
});

test('the chosen time is kept with the ticket, and confirmed with the time and the shop', () => {
  const { effects, texts, state } = atNight(shop).tap(TIMES[1] ?? '');
  const at = tokyo('2025-08-21T11:00');
  expect(effects).toContainEqual(expect.objectContaining({ type: 'wishCall', number: '0820-1' }));
  const wish = effects.find((effect) => effect.type === 'wishCall');
  expect(wish?.at?.toMillis()).toBe(at.toMillis());
  expect(texts.join()).toMatch(/8\/21 11:00ごろに、「喫茶こもれび」/);
  expect(state.handOff?.callAt).toBe('2025-08-21T02:00:00.000Z');
});

test('a shop that is not linked is asked for its name', () => {
  expect(
    atNight()
      .tap(TIMES[0] ?? '')
      .texts.join(),
  ).toMatch(/9:30ごろに[^]*お店の名前/);
});

test('the time can be changed, and taken back', () => {
  const talk = atNight(shop);
  talk.tap(TIMES[0] ?? '');
  expect(talk.tap(TIMES[2] ?? '').texts.join()).toMatch(/8\/21 14:00ごろ/);
  const { effects, said } = talk.tap('call:none');
  expect(effects).toContainEqual({ type: 'wishCall', number: '0820-1', at: null });
  expect(said).toEqual(['handOff.noCall']);
});

const TYPED = [
  ['2', '2025-08-21T02:00:00.000Z'],
  ['明日の10時にお願いします', '2025-08-21T01:00:00.000Z'],
  ['明日の15時半に電話ください', '2025-08-21T06:30:00.000Z'],
] as const;

test.each(TYPED)('typed in place of a button (%s), it counts too', (text, at) => {
  expect(atNight(shop).write(text, { topics: ['handoff'] }).state.handOff?.callAt).toBe(at);
});

test.each(['明日の23時', '明日の6時'])(
  '%s is no hour of the staff: nothing is promised',
  (text) => {
    const { effects, state } = atNight(shop).write(text, { topics: ['handoff'] });
    expect(effects.filter(({ type }) => type === 'wishCall')).toEqual([]);
    expect(state.handOff?.callAt).toBeUndefined();
  },
);

test('asked how long it takes, the call that is on its way is told, and no other offered', () => {
  const talk = atNight(shop);
  talk.tap(TIMES[0] ?? '');
  const { said, texts } = talk.write('まだですか');
  expect(said).toEqual(['handOff.waiting', 'handOff.callAhead']);
  expect(texts.join()).toMatch(/お電話は8\/21 9:30ごろ/);
});

test('an offer of last night that is tapped when its time is over promises nothing', () => {
  const talk = atNight(shop);
  talk.now = tokyo('2025-08-21T10:00');
  const { effects, said } = talk.tap(TIMES[0] ?? '');
  expect(effects.some(({ type }) => type === 'wishCall')).toBe(false);
  expect(said).toEqual(['handOff.waiting']);
});

test('who did not choose is offered it again when they ask how long it takes', () => {
  expect(atNight().write('まだですか').said).toEqual(['handOff.waiting', 'handOff.callOffer']);
});

test('the time of a payment, which was asked for, is none for a call', () => {
  const talk = new Talk({ now: NIGHT });
  talk.ask('payment.retry');
  talk.tap('step:missing');
  const { effects } = talk.write('12時15分、3300円、QRです');
  expect(effects.filter(({ type }) => type === 'wishCall')).toEqual([]);
});
