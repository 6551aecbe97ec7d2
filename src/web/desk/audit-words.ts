import type { Act, AuditLine } from '../wire/audit.ts';
import { ROLES } from '../wire/staff.ts';
import { roleWords } from './staff-words.ts';

export const actWords: Readonly<Record<Act, string>> = {
  signedIn: 'サインインした',
  signInRefused: 'サインインに失敗した',
  signedOut: 'サインアウトした',
  signedOutEverywhere: 'すべての端末でサインアウトした',
  changedPassword: 'パスワードを変えた',
  saw: 'やりとりを見た',
  claimed: '相談を引き受けた',
  wrote: '返信した',
  returned: 'ボットに戻した',
  added: 'メンバーを追加した',
  invited: 'リンクを作った',
  joined: 'リンクから登録した',
  renamed: '名前を変えた',
  changedRole: '権限を変えた',
  disabled: '使えないようにした',
  enabled: '使えるようにした',
};

const wayWords: Readonly<Record<string, string>> = {
  password: 'パスワード',
  provider: '会社のアカウント',
  demo: 'デモ',
  link: 'リンク',
};

/** Of what kind, on whom, from what to what. */
export function aboutWhat({ act, ticket, member, before, after }: AuditLine): string {
  const change = [before, after].flatMap((value) => (value === null ? [] : [inWords(act, value)]));
  const parts = [
    ticket === null ? '' : `受付番号 ${ticket}`,
    member?.name ?? '',
    change.join(' → '),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function inWords(act: Act, value: string): string {
  if (act === 'signedIn') return wayWords[value] ?? value;
  const role = ROLES.find((one) => one === value);
  return role !== undefined && act !== 'renamed' ? roleWords[role] : value;
}
