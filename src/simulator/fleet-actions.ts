import { z } from 'zod';
import type { FleetUpdateErrorCode } from '../fleet/contract.ts';
import {
  isOffered,
  isUpdated,
  withHistory,
  type Device,
  type DeviceRules,
} from './fleet-device.ts';
import { appUpdateMinutes, installed } from './fleet-evolution.ts';

/** `reset` is not among them: a terminal cannot do that to itself. */
export const deviceActionSchema = z.enum([
  'powerOff',
  'powerOn',
  'restart',
  'startUpdate',
  'openApp',
  'goHome',
  'failUpdate',
  'finishUpdate',
  'goSilent',
]);

export type DeviceAction = z.infer<typeof deviceActionSchema>;

/** The terminal afterwards, or why it would not do that. */
export type Outcome =
  | { readonly kind: 'done'; readonly device: Device }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string };

export function act(device: Device, action: DeviceAction, rules: DeviceRules): Outcome {
  if (!device.live)
    return refused('frozen', 'この端末は台本で固定されているため、操作できません。');
  if (device.power === 'off' && action !== 'powerOn')
    return refused('power-off', '電源が入っていません。先に電源を入れてください。');
  return actions[action](device, rules);
}

const actions: Record<DeviceAction, (device: Device, rules: DeviceRules) => Outcome> = {
  powerOff: (device) => done(shutDown(device), '電源を切りました'),
  powerOn: (device, rules) =>
    device.power === 'on'
      ? refused('power-on', '電源はもう入っています。')
      : done(boot(device, rules), '電源を入れました'),
  restart: (device, rules) => done(boot(shutDown(device), rules), '電源を入れ直しました'),
  startUpdate,
  openApp,
  goHome: (device) => done({ ...device, appOpen: false }, 'ホーム画面に戻りました'),
  failUpdate: (device) =>
    whileInstalling(device, () => fail(device, 'INSTALL_FAILED', '更新が失敗しました')),
  finishUpdate: (device) => whileInstalling(device, () => installed(device, device.at)),
  goSilent: (device) => done({ ...device, silent: true }, '端末からの通信が途絶えました'),
};

function shutDown(device: Device): Device {
  const stopped =
    device.update.state === 'installing'
      ? fail(device, 'INTERRUPTED', '更新の途中で電源が切れました')
      : device;
  return { ...stopped, power: 'off', appOpen: false, appUpdateMinutesLeft: null };
}

function boot(device: Device, rules: DeviceRules): Device {
  const updatesApp =
    device.app === 'old' && device.wifi !== 'off' && device.at >= rules.appUpdateOpens;
  return {
    ...device,
    power: 'on',
    silent: false,
    lastBootAt: device.at,
    appUpdateMinutesLeft: updatesApp ? appUpdateMinutes : null,
  };
}

function startUpdate(device: Device, rules: DeviceRules): Outcome {
  const refusal = refusalToStart(device, rules);
  if (refusal !== null) return refusal;
  if (device.battery !== null && device.battery < rules.chargeFloorPercent)
    return { kind: 'done', device: fail(device, 'BATTERY_LOW', '電池不足で更新できませんでした') };
  if (device.wifi === 'off')
    return { kind: 'done', device: fail(device, 'NETWORK', '通信できず更新が止まりました') };
  const update = { state: 'installing', progress: 0, startedAt: device.at } as const;
  return done(
    { ...device, update: { ...update, completedAt: null, error: null } },
    '端末の更新を始めました',
  );
}

function refusalToStart(device: Device, rules: DeviceRules): Outcome | null {
  if (isUpdated(device)) return refused('up-to-date', '端末の更新はもう終わっています。');
  if (device.update.state === 'installing')
    return refused('update-in-progress', '端末の更新はもう始まっています。');
  if (!isOffered(device, rules))
    return refused('not-offered', '端末の更新は、まだこの端末に届いていません。');
  if (device.appOpen)
    return refused('app-open', 'USEN PAY+が開いています。先にホーム画面に戻ってください。');
  if (device.lastBootAt === null || device.lastBootAt < rules.updateOpens)
    return refused(
      'restart-needed',
      '更新の受付が始まってから、まだ電源を入れ直していません。一度切って入れ直してください。',
    );
  return null;
}

function openApp(device: Device): Outcome {
  if (device.appUpdateMinutesLeft !== null)
    return refused('app-updating', 'USEN PAYアプリの自動更新中です。終わるまで開けません。');
  const open = { ...device, appOpen: true };
  if (device.update.state === 'installing') {
    const what = '更新が終わる前にUSEN PAY+が開かれ、エラーになりました';
    return { kind: 'done', device: fail(open, 'FIRMWARE_INCOMPLETE', what) };
  }
  if (device.update.error?.code === 'FIRMWARE_INCOMPLETE')
    return refused(
      'firmware-incomplete',
      'ファームウェアの更新が終わっていないため、USEN PAY+は使えません。ホーム画面から端末の更新を最後まで行ってください。',
    );
  return done(open, 'USEN PAY+を開きました');
}

function whileInstalling(device: Device, next: () => Device): Outcome {
  return device.update.state === 'installing'
    ? { kind: 'done', device: next() }
    : refused('not-updating', '端末の更新は始まっていません。');
}

/** The update stops here, with what the terminal would report as its last error. */
export function fail(device: Device, code: FleetUpdateErrorCode, what: string): Device {
  const error = { code, at: device.at };
  const failed: Device = { ...device, update: { ...device.update, state: 'failed', error } };
  return withHistory(failed, what, 'bad');
}

function done(device: Device, what: string): Outcome {
  return { kind: 'done', device: withHistory(device, what) };
}

function refused(code: string, detail: string): Outcome {
  return { kind: 'refused', code, detail };
}
