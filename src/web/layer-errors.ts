import { inBoth } from './language.ts';

/** Why an update failed, as a fleet tells it. */
const layerErrors = inBoth<Readonly<Record<string, string>>>({
  ja: {
    BATTERY_LOW: '充電不足',
    NETWORK: '通信の不調',
    INTERRUPTED: '途中で電源が切れた',
    DOWNLOAD_FAILED: 'ダウンロードの失敗',
    INSTALL_FAILED: '書き込みの失敗',
    STORAGE_FULL: '空き容量の不足',
    VERSION_MISMATCH: '版の不一致',
    FIRMWARE_INCOMPLETE: '更新の途中でアプリを開いた',
    APP_CLOSED_DURING_PAYMENT: '決済中にアプリが閉じた',
    OTHER: 'そのほか',
  },
  en: {
    BATTERY_LOW: 'battery too low',
    NETWORK: 'bad connection',
    INTERRUPTED: 'switched off midway',
    DOWNLOAD_FAILED: 'download failed',
    INSTALL_FAILED: 'installation failed',
    STORAGE_FULL: 'storage full',
    VERSION_MISMATCH: 'wrong version',
    FIRMWARE_INCOMPLETE: 'app opened during the update',
    APP_CLOSED_DURING_PAYMENT: 'app closed during a payment',
    OTHER: 'other',
  },
});

/** A code newer than this page is shown as it came. */
export function layerError(code: string, language: keyof typeof layerErrors): string {
  return layerErrors[language][code.toUpperCase()] ?? code;
}
