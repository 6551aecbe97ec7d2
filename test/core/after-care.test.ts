import { Talk } from './a-talk.ts';
import { terminal, told, tokyo, updated } from './the-shop.ts';

const ABOUT = 'update-terminal';

function due(at: string): { readonly said: readonly string[]; readonly next: string | null } {
  const talk = new Talk({ now: tokyo(at) });
  const { said, effects } = talk.hear({ type: 'timeCame', timer: 'afterCare', about: ABOUT });
  const set = effects.find((effect) => effect.type === 'setTimer');
  return { said, next: set?.at.toFormat('dd HH:mm') ?? null };
}

// A timer that rings late, since the process was down, rings at night all the same.
test.each([
  ['2025-08-19T08:59:59', [], '19 09:00'],
  ['2025-08-19T09:00:00', ['afterCare.update'], null],
  ['2025-08-19T20:59:59', ['afterCare.update'], null],
  ['2025-08-19T21:00:00', [], '20 09:00'],
  ['2025-08-20T00:30:00', [], '20 09:00'],
] as const)('at %s the bot asks %j, or puts it off to %s', (at, said, next) => {
  expect(due(at)).toEqual({ said, next });
});

test('it is not asked in the middle of a talk, nor once all is seen to be done', () => {
  const talk = new Talk({ fleet: (now) => told(now, terminal(now, updated('AVAILABLE', now))) });
  const ring = { type: 'timeCame', timer: 'afterCare', about: ABOUT } as const;
  expect(talk.hear(ring).said).toEqual(['afterCare.update']);
  talk.fleet = (now) => told(now, terminal(now, updated('UP_TO_DATE', now)));
  expect(talk.hear(ring).effects).toEqual([]);
  talk.fleet = (now) => told(now, terminal(now, updated('AVAILABLE', now)));
  talk.ask('flow.update');
  expect(talk.hear(ring).effects).toEqual([]);
});

test.each([
  ['はい', 'afterCare.thanks'],
  ['終わりました', 'afterCare.thanks'],
  ['まだです', 'afterCare.again'],
  ['いいえ', 'afterCare.again'],
])('%s answers it: %s', (text, message) => {
  const talk = new Talk();
  talk.hear({ type: 'timeCame', timer: 'afterCare', about: ABOUT });
  expect(talk.write(text).said[0]).toBe(message);
});

test('what a restart did not help is a person’s matter', () => {
  const talk = new Talk();
  talk.hear({ type: 'timeCame', timer: 'afterCare', about: 'restart-terminal' });
  expect(talk.write('まだです').state.handOff?.reason).toBe('stepFailed');
});

test('it takes none of the last pushes; not sent, it was never asked', () => {
  const talk = new Talk({ now: tokyo('2025-08-19T10:00:00') });
  const { effects } = talk.hear({ type: 'timeCame', timer: 'afterCare', about: ABOUT });
  expect(effects).toMatchObject([{ message: 'afterCare.update', ifNotSent: 'afterCare' }]);
  expect(talk.state.offer).not.toBeNull();
  expect(talk.hear({ type: 'notSent', about: 'afterCare' }).effects).toEqual([]);
  expect(talk.state.offer).toBeNull();
  expect(talk.state.reminders.missed).toBeNull();
});
