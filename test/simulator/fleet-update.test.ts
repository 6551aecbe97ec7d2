import { installMinutes } from '../../src/simulator/fleet-evolution.ts';
import { liveTerminal } from '../fleet/live-terminal.ts';
import { rules } from '../fleet/simulated.ts';

describe('the terminal update', () => {
  test.each(['UP-1', 'UP-2', 'UP-31001', 'X'])('takes 10 to 20 minutes on %s', (serial) => {
    const minutes = installMinutes(liveTerminal({ serial }).look(), rules);
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(20);
  });

  test('goes from the offer through its progress to the end, firmware and OS together', () => {
    const t = liveTerminal();
    expect(t.layers().firmware.updateState).toBe('AVAILABLE');
    expect(t.do('startUpdate')).toBe('done');
    const minutes = installMinutes(t.look(), rules);
    t.after(minutes / 2);
    expect(t.layers()).toMatchObject({
      firmware: { updateState: 'INSTALLING', startedAt: '2025-08-18T23:40:00.000Z' },
      os: { updateState: 'INSTALLING' },
    });
    expect(t.layers().firmware.progressPercent).toBeGreaterThanOrEqual(49);
    t.after(minutes / 2 - 0.01);
    expect(t.layers().firmware.updateState).toBe('INSTALLING');
    t.after(0.02);
    expect(t.layers()).toMatchObject({
      firmware: { updateState: 'UP_TO_DATE', lastError: null },
      os: { updateState: 'UP_TO_DATE' },
    });
  });

  test('ended when it ended, however late one looks', () => {
    const t = liveTerminal();
    t.do('startUpdate');
    const ends = t.look().at.plus({ minutes: installMinutes(t.look(), rules) });
    const completedAt = t.after(5000).update.completedAt;
    expect(Math.abs(completedAt?.diff(ends).as('seconds') ?? Infinity)).toBeLessThan(1);
  });

  test('takes longer than 20 minutes on weak Wi-Fi', () => {
    const t = liveTerminal({ wifi: 'weak' });
    t.do('startUpdate');
    t.after(20);
    expect(t.layers().firmware.updateState).toBe('INSTALLING');
    t.after(10);
    expect(t.layers().firmware.updateState).toBe('UP_TO_DATE');
  });

  test('is offered at 8:00:00, not a second before', () => {
    const t = liveTerminal({}, '2025-08-19T07:59:59');
    expect(t.layers().firmware.updateState).toBe('NOT_OFFERED');
    expect(t.do('startUpdate')).toBe('not-offered');
    t.clock.set('2025-08-19T08:00:00');
    expect(t.layers().firmware.updateState).toBe('AVAILABLE');
  });

  test('is not offered to a terminal that the rollout has not reached', () => {
    const t = liveTerminal({ updateState: 'none' });
    expect(t.layers().firmware.updateState).toBe('NOT_OFFERED');
    t.set({ offered: true });
    expect(t.do('startUpdate')).toBe('done');
  });

  test.each([
    ['2025-08-18T21:10:00+09:00', 'restart-needed'],
    ['2025-08-19T07:59:59+09:00', 'restart-needed'],
    ['2025-08-19T08:00:00+09:00', 'done'],
    [null, 'restart-needed'],
  ])('with the last restart at %p a start is: %s', (lastBoot, expected) => {
    expect(liveTerminal({ lastBoot }).do('startUpdate')).toBe(expected);
  });

  test('starts after a restart at or after the opening', () => {
    const t = liveTerminal({ lastBoot: '2025-08-18T21:10:00+09:00' });
    t.do('restart');
    expect(t.look().lastBootAt?.toMillis()).toBe(t.clock.now().toMillis());
    expect(t.do('startUpdate')).toBe('done');
  });

  test.each([
    [24.9, 'FAILED'],
    [25, 'INSTALLING'],
  ])('started at %p percent it is %s', (battery, state) => {
    const t = liveTerminal({ battery });
    expect(t.do('startUpdate')).toBe('done');
    const { firmware } = t.layers();
    expect(firmware.updateState).toBe(state);
    expect(firmware.lastError?.code).toBe(state === 'FAILED' ? 'BATTERY_LOW' : undefined);
  });

  test('fails without Wi-Fi, and when the Wi-Fi goes', () => {
    const without = liveTerminal({ wifi: 'off' });
    without.do('startUpdate');
    expect(without.layers().firmware.lastError?.code).toBe('NETWORK');
    const loses = liveTerminal();
    loses.do('startUpdate');
    loses.after(3);
    loses.set({ wifi: 'off' });
    expect(loses.layers().firmware.lastError?.code).toBe('NETWORK');
  });

  test('is interrupted when the power goes', () => {
    const t = liveTerminal();
    t.do('startUpdate');
    t.do('powerOff');
    expect(t.layers().firmware).toMatchObject({
      updateState: 'FAILED',
      lastError: { code: 'INTERRUPTED' },
    });
  });

  test('fails when USEN PAY+ is opened too soon, and is done again from the home screen', () => {
    const t = liveTerminal();
    t.do('startUpdate');
    expect(t.do('openApp')).toBe('done');
    expect(t.layers().firmware.lastError?.code).toBe('FIRMWARE_INCOMPLETE');
    expect(t.do('startUpdate')).toBe('app-open');
    expect(t.do('goHome')).toBe('done');
    expect(t.do('openApp')).toBe('firmware-incomplete');
    expect(t.do('startUpdate')).toBe('done');
    t.after(20);
    expect(t.do('openApp')).toBe('done');
  });

  test('is not started twice, nor when it is done', () => {
    const t = liveTerminal();
    t.do('startUpdate');
    expect(t.do('startUpdate')).toBe('update-in-progress');
    t.do('finishUpdate');
    expect(t.layers().firmware.updateState).toBe('UP_TO_DATE');
    expect(t.do('startUpdate')).toBe('up-to-date');
    expect(t.do('failUpdate')).toBe('not-updating');
  });
});

describe('the USEN PAY app', () => {
  test.each([
    ['2025-08-18T23:59:59', 'AVAILABLE'],
    ['2025-08-19T00:00:00', 'INSTALLING'],
  ])('restarted at %s it is %s', (at, state) => {
    const t = liveTerminal({ app: 'old' }, at);
    t.do('restart');
    expect(t.layers().paymentApp.updateState).toBe(state);
  });

  test('cannot be opened while it updates itself, and is new after some minutes', () => {
    const t = liveTerminal({ app: 'old' });
    t.do('restart');
    expect(t.do('openApp')).toBe('app-updating');
    t.after(3);
    expect(t.layers().paymentApp.updateState).toBe('UP_TO_DATE');
    expect(t.do('openApp')).toBe('done');
  });

  test('does not update itself without Wi-Fi', () => {
    const t = liveTerminal({ app: 'old', wifi: 'off' });
    t.do('restart');
    t.after(60);
    expect(t.layers().paymentApp.updateState).toBe('AVAILABLE');
  });
});
