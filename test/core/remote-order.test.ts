import { isoOf } from '../../src/core/moment.ts';
import type { RemoteAnswer } from '../../src/core/remote.ts';
import { nameOf, type Terminal } from '../../src/core/terminal.ts';
import { Talk, type TalkGiven } from './a-talk.ts';
import { battery, layer, MORNING, SILENT, terminal, told, updated } from './the-shop.ts';

const TAKEN = (): RemoteAnswer => ({ kind: 'taken', id: 'C-1', status: 'waiting' });

/** A talk that has consented to a restart from afar; nothing is sent yet. */
function consented(given: TalkGiven = {}): Talk {
  const talk = new Talk({ fleet: (now) => told(now, terminal(now)), remote: TAKEN, ...given });
  talk.ask('flow.restart');
  talk.tap('step:no');
  talk.tap('step:remote');
  talk.tap('step:yes');
  return talk;
}

const oneShop = () => told(MORNING, terminal());

function ringRemote(talk: Talk) {
  talk.pass(1);
  return talk.ring('watchRemote', talk.state.remote?.key ?? '');
}

test('the key is kept in the turn of the consent, and sent in a later one', () => {
  const talk = consented();
  const { remote } = talk.state;
  expect(remote).toMatchObject({ kind: 'reboot', terminalId: 'T-1', tries: 0, takenAt: null });
  expect(remote?.key.length).toBeGreaterThanOrEqual(16);
  expect(talk.timers).toMatchObject([{ timer: 'watchRemote', about: remote?.key }]);
  const { sent } = ringRemote(talk);
  expect(sent.map(({ key }) => key)).toEqual([remote?.key]);
});

test('whoever is not answered is sent the same key again, three times at most', () => {
  const talk = consented({ remote: () => ({ kind: 'silent' }) });
  const key = talk.state.remote?.key;
  const keys: (string | undefined)[] = [];
  for (let rung = 0; rung < 5; rung += 1) {
    talk.now = talk.now.plus({ seconds: 5 });
    keys.push(...talk.ring('watchRemote', key).sent.map((order) => order.key));
  }
  expect(keys).toEqual([key, key, key]);
  expect(talk.state.remote?.outcome).toBe('silent');
  expect(talk.place).toBe('restart-terminal/power');
});

test('a consent that is three hours old when the process is up again sends nothing', () => {
  const talk = consented();
  talk.pass(180);
  const { sent } = talk.ring('watchRemote', talk.state.remote?.key);
  expect(sent).toEqual([]);
  expect(talk.state.remote?.outcome).toBe('expired');
});

/** What the fleet shows of the terminal when the order is to go out. */
const IN_THE_WAY: readonly (readonly [string, Partial<Terminal>, string])[] = [
  ['an update has begun', updated('INSTALLING'), 'busy'],
  ['the app updates', { paymentApp: layer('INSTALLING') }, 'busy'],
  [
    'it is not connected any more',
    { connectivity: { state: 'OFFLINE', lastSeenAt: MORNING, signal: 'UNKNOWN' } },
    'offline',
  ],
  ['its charge is below the floor', { battery: battery(24) }, 'lowBattery'],
  ['its charge is not known', { battery: null }, 'lowBattery'],
  ['it is out of service', { lifecycle: 'SUSPENDED' }, 'refused'],
];

test.each(IN_THE_WAY)('where %s, nothing is sent', (_what, changes, outcome) => {
  const talk = consented();
  talk.fleet = () => told(MORNING, terminal(MORNING, changes));
  const { sent } = talk.ring('watchRemote', talk.state.remote?.key);
  expect({ sent, outcome: talk.state.remote?.outcome }).toEqual({ sent: [], outcome });
});

test.each(IN_THE_WAY)('where %s, it is not offered', (_what, changes) => {
  const talk = new Talk({ fleet: () => told(MORNING, terminal(MORNING, changes)), remote: TAKEN });
  talk.ask('flow.restart');
  expect(talk.tap('step:no').buttons).not.toContain('step:remote');
});

test('a low terminal that is plugged in may be restarted', () => {
  const plugged = terminal(MORNING, { battery: battery(10, MORNING, 'YES') });
  const talk = consented({ fleet: () => told(MORNING, plugged) });
  expect(talk.place).toBe('restart-terminal/rebooting');
});

test('a fleet that is silent when the order is to go out is sent nothing', () => {
  const talk = consented();
  talk.fleet = () => SILENT;
  const { sent } = talk.ring('watchRemote', talk.state.remote?.key);
  expect({ sent, outcome: talk.state.remote?.outcome }).toEqual({ sent: [], outcome: 'down' });
});

test('where the talk has gone on, a restart that was not sent is dropped', () => {
  const talk = consented();
  talk.write('やめる');
  const { sent, says } = ringRemote(talk);
  expect({ sent, says, remote: talk.state.remote }).toEqual({ sent: [], says: [], remote: null });
});

test('the key of an earlier order rings nothing', () => {
  const talk = consented();
  const { sent, state } = talk.ring('watchRemote', 'reboot-of-yesterday');
  expect({ sent, remote: state.remote }).toEqual({ sent: [], remote: talk.state.remote });
});

describe('staff ask for a terminal as it is now', () => {
  const ASKED = { type: 'staffAskedRefresh', staff: '山本', terminalId: 'T-1' } as const;

  test('it is sent, and the merchant hears nothing of it', () => {
    const talk = new Talk({ fleet: (now) => told(now, terminal(now)), remote: TAKEN });
    const asked = talk.hear(ASKED);
    const { sent, says } = talk.ring('watchRemote', talk.state.remote?.key);
    expect([...asked.says, ...says]).toEqual([]);
    expect(sent).toMatchObject([{ kind: 'refresh', terminalId: 'T-1', staff: '山本' }]);
    talk.now = MORNING.plus({ seconds: 30 });
    const over = talk.ring('watchRemote', talk.state.remote?.key);
    expect(over.says).toEqual([]);
    // The desk shows both: what came of it, and when.
    expect(over.state.remote).toMatchObject({ outcome: 'done', endedAt: isoOf(talk.now) });
  });

  test('while they have the talk, it is sent all the same', () => {
    const handOff = {
      number: '0819-1',
      reason: 'merchantAsked',
      openedAt: '2025-08-19T00:00:00.000Z',
      isClaimed: true,
      hasSaidWaiting: false,
    } as const;
    const talk = new Talk({ state: { handOff }, fleet: oneShop, remote: TAKEN });
    talk.hear(ASKED);
    expect(talk.ring('watchRemote', talk.state.remote?.key).sent).toHaveLength(1);
  });

  test('a terminal of another shop is sent nothing', () => {
    const talk = new Talk({ fleet: (now) => told(now, terminal(now)), remote: TAKEN });
    talk.hear({ ...ASKED, terminalId: 'T-9' });
    const { sent } = talk.ring('watchRemote', talk.state.remote?.key);
    expect({ sent, outcome: talk.state.remote?.outcome }).toEqual({ sent: [], outcome: 'refused' });
  });

  test('of a fleet that can only be asked, and of a user without a shop, nothing is sent', () => {
    const asking = new Talk({ fleet: (now) => told(now, terminal(now)) });
    asking.hear(ASKED);
    expect(asking.state.remote?.outcome).toBe('unsupported');
    expect(asking.timers).toEqual([]);
    expect(new Talk({ remote: TAKEN }).hear(ASKED).state.remote).toBeNull();
  });
});

test('a merchant who writes the button of another shop’s terminal sends it nothing', () => {
  const talk = new Talk({ fleet: (now) => told(now, terminal(now)), remote: TAKEN });
  const offer = { turn: 0, isNumbered: false, choices: [{ id: 'refresh:T-9', label: 'x' }] };
  talk.state = { ...talk.state, offer };
  expect(talk.tap('refresh:T-9').state.remote).toBeNull();
});

test('who is unlinked before the order goes out orders nothing', () => {
  const talk = consented();
  talk.fleet = null;
  const { sent } = talk.ring('watchRemote', talk.state.remote?.key);
  expect({ sent, remote: talk.state.remote }).toEqual({ sent: [], remote: null });
});

test('what the question names is the terminal itself', () => {
  const talk = new Talk({ fleet: (now) => told(now, terminal(now)), remote: TAKEN });
  talk.ask('flow.restart');
  talk.tap('step:no');
  const { texts } = talk.tap('step:remote');
  expect(texts.join('\n')).toContain(nameOf(terminal()));
});
