import { z } from 'zod';
import { isUpdated, withHistory, type Device } from './fleet-device.ts';
import { fail } from './fleet-actions.ts';

const yesNo = z.boolean({ error: 'true か false にしてください。' }).optional();
const version = z.enum(['old', 'new'], { error: 'old か new にしてください。' }).optional();
const percentError = '0〜100の数か null にしてください。';

/** What may be set on a terminal from outside; the rest it does itself. */
export const deviceChangeSchema = z.strictObject({
  battery: z
    .number({ error: percentError })
    .min(0, { error: percentError })
    .max(100, { error: percentError })
    .nullable()
    .optional(),
  charging: yesNo,
  wifi: z
    .enum(['ok', 'weak', 'off'], { error: 'ok, weak, off のどれかにしてください。' })
    .optional(),
  label: z.string({ error: '40字までの文字にしてください。' }).max(40).nullable().optional(),
  offered: yesNo,
  firmwareVersion: version,
  osVersion: version,
  appVersion: version,
});

type DeviceChange = z.infer<typeof deviceChangeSchema>;

export function change(device: Device, order: DeviceChange): Device {
  const changed: Device = {
    ...device,
    battery: order.battery === undefined ? device.battery : order.battery,
    label: order.label === undefined ? device.label : order.label,
    charging: order.charging ?? device.charging,
    wifi: order.wifi ?? device.wifi,
    rolledOut: order.offered ?? device.rolledOut,
    ...toVersions(device, order),
  };
  return withConsequences(withHistory(changed, describe(order)));
}

function toVersions(device: Device, order: DeviceChange): Pick<Device, 'firmware' | 'os' | 'app'> {
  return {
    firmware: order.firmwareVersion ?? device.firmware,
    os: order.osVersion ?? device.os,
    app: order.appVersion ?? device.app,
  };
}

function withConsequences(device: Device): Device {
  if (isUpdated(device) && device.update.state !== 'idle')
    return { ...device, update: { ...device.update, state: 'idle', progress: 1, error: null } };
  const breaksOff = device.update.state === 'installing' && device.wifi === 'off';
  return breaksOff ? fail(device, 'NETWORK', '通信が切れて更新が止まりました') : device;
}

function describe(order: DeviceChange): string {
  const parts = Object.entries(order).map(
    ([field, value]) => `${names.get(field) ?? field}を「${wordFor(field, value)}」に`,
  );
  return parts.length === 0 ? '何も変えていません' : `${parts.join('、')}しました`;
}

const names = new Map([
  ['battery', '電池'],
  ['charging', '充電'],
  ['wifi', 'Wi-Fi'],
  ['label', '名前'],
  ['offered', '配信'],
  ['firmwareVersion', 'ファームウェア'],
  ['osVersion', '端末(OS)'],
  ['appVersion', 'USEN PAYアプリ'],
]);

function wordFor(field: string, value: DeviceChange[keyof DeviceChange]): string {
  if (value == null) return '不明';
  if (field === 'battery') return `${value}%`;
  return field === 'label' ? String(value) : (words.get(String(value)) ?? String(value));
}

const words = new Map([
  ['true', 'あり'],
  ['false', 'なし'],
  ['ok', '良好'],
  ['weak', '弱い'],
  ['off', 'なし'],
  ['old', '前の版'],
  ['new', '新しい版'],
]);
