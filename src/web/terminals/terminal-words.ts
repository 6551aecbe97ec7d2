import type { FleetMood, TerminalAction } from '../wire/fleet.ts';

/** The Japanese word of each state; a state newer than this page is shown as it came. */
const stateWords: Readonly<Record<string, string>> = {
  UP_TO_DATE: '最新',
  NOT_OFFERED: '未配信',
  AVAILABLE: '更新あり',
  SCHEDULED: '予約済み',
  DOWNLOADING: 'ダウンロード中',
  INSTALLING: '更新中',
  PENDING_REBOOT: '再起動待ち',
  FAILED: '失敗',
  UNKNOWN: '不明',
};

const paymentWords: Readonly<Record<string, string>> = {
  captured: '成立',
  failed: '失敗',
  unknown: '不明',
};

const stateColours: Readonly<Record<string, string>> = {
  UP_TO_DATE: 'green',
  FAILED: 'red',
  DOWNLOADING: 'midori',
  INSTALLING: 'midori',
  PENDING_REBOOT: 'yellow',
  AVAILABLE: 'yellow',
};

export const stateWord = (state: string) => stateWords[state.toUpperCase()] ?? state;
export const stateColour = (state: string) => stateColours[state.toUpperCase()] ?? 'gray';
export const paymentWord = (status: string) => paymentWords[status.toLowerCase()] ?? status;

export const isUpdating = (state: string) =>
  ['DOWNLOADING', 'INSTALLING'].includes(state.toUpperCase());

export const wifiChoices = [
  { value: 'ok', label: '良好' },
  { value: 'weak', label: '弱い' },
  { value: 'off', label: 'なし' },
] as const;

export const paymentChoices = [
  { value: 'captured', label: '成立' },
  { value: 'failed', label: '失敗' },
  { value: 'unknown', label: '不明' },
] as const;

export const moodChoices: readonly { readonly value: FleetMood; readonly label: string }[] = [
  { value: 'ok', label: '正常' },
  { value: 'down', label: '停止' },
  { value: 'slow', label: '遅い' },
  { value: 'nonsense', label: 'でたらめ' },
  { value: 'unauthorized', label: '認証拒否' },
];

export const merchantActions: readonly { action: TerminalAction; label: string }[] = [
  { action: 'powerOff', label: '電源を切る' },
  { action: 'powerOn', label: '電源を入れる' },
  { action: 'restart', label: '再起動' },
  { action: 'startUpdate', label: '更新をはじめる' },
  { action: 'openApp', label: 'USEN PAY+を開く' },
  { action: 'goHome', label: 'ホームに戻る' },
];

/** What no merchant can do: the hand of fate. */
export const fateActions: readonly { action: TerminalAction; label: string }[] = [
  { action: 'finishUpdate', label: '更新を完了させる' },
  { action: 'failUpdate', label: '更新を失敗させる' },
  { action: 'goSilent', label: '通信を黙らせる' },
  { action: 'reset', label: '最初に戻す' },
];
