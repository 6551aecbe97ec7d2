import { liveTerminal } from '../fleet/live-terminal.ts';

describe('the battery', () => {
  test('charges about one percent a minute, and is full at 100', () => {
    const t = liveTerminal({ battery: 18, charging: true });
    expect(t.after(7).battery).toBeCloseTo(25);
    expect(t.after(1000).battery).toBe(100);
  });

  test('drains slowly and never below what it sleeps at, however far the clock jumps', () => {
    const t = liveTerminal({ battery: 18 });
    expect(t.after(60).battery).toBeCloseTo(16.2);
    expect(t.after(7 * 24 * 60).battery).toBe(1);
    expect(liveTerminal({ battery: 0 }).after(60).battery).toBe(0);
  });

  test('does not drain while the power is off', () => {
    const t = liveTerminal({ battery: 50 });
    t.do('powerOff');
    expect(t.after(600).battery).toBe(50);
  });

  test('stays unknown when it was never known', () => {
    expect(liveTerminal({ battery: null, charging: true }).after(30).battery).toBeNull();
  });
});

describe('a clock that jumps backwards', () => {
  test('takes nothing back and adds nothing', () => {
    const t = liveTerminal({ battery: 50, charging: true });
    expect(t.after(10).battery).toBeCloseTo(60);
    expect(t.after(-600).battery).toBeCloseTo(60);
    expect(t.after(10).battery).toBeCloseTo(70);
  });

  test('lets an update go on from where it was', () => {
    const t = liveTerminal();
    t.do('startUpdate');
    t.after(5);
    const before = t.layers().firmware.progressPercent;
    t.clock.pass(-60);
    expect(t.layers().firmware).toMatchObject({
      updateState: 'INSTALLING',
      progressPercent: before,
    });
    t.after(20);
    expect(t.layers().firmware.updateState).toBe('UP_TO_DATE');
  });
});

test('a terminal without power does nothing but get power', () => {
  const t = liveTerminal();
  expect(t.do('powerOn')).toBe('power-on');
  t.do('powerOff');
  expect(t.do('startUpdate')).toBe('power-off');
  expect(t.do('powerOn')).toBe('done');
});

test('a terminal of a transcript stays as it is written', () => {
  const t = liveTerminal({ live: false, battery: 18, charging: true });
  expect(t.after(600).battery).toBe(18);
  expect(t.do('restart')).toBe('frozen');
});
