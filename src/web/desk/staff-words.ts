import { inBoth } from '../language.ts';
import type { Person } from '../wire/staff.ts';

/** Who works at the desk, and what they may do. */
export const staffWords = inBoth({
  ja: {
    roles: { viewer: '閲覧のみ', agent: '担当者', supervisor: '責任者', admin: '管理者' },
    roleMeanings: {
      viewer: '相談を見るだけです。',
      agent: '相談に返信し、ボットに戻せます。',
      supervisor:
        '担当者のできることに加えて、定型文の編集、代わりに引き受けること、どの相談でもほかの人に渡すことができ、だれがデスクにいるかも見られます。',
      admin: '責任者のできることに加えて、人の追加と権限、操作の記録を扱います。',
    },
    /** A name with a role behind it. */
    named: (name: string, role: string) => `${name}(${role})`,
    states: { out: '停止中', invited: '招待中', in: '利用中' },
    demo: 'デモ',
    companyAccount: '会社のアカウント',
  },
  en: {
    roles: { viewer: 'Viewer', agent: 'Agent', supervisor: 'Supervisor', admin: 'Admin' },
    roleMeanings: {
      viewer: 'May look at tickets.',
      agent: 'May answer tickets and give them back to the bot.',
      supervisor: 'May do what agents may, and see who works at the desk.',
      admin: 'May do what supervisors may, add people, change roles and read the record.',
    },
    named: (name, role) => `${name} (${role})`,
    states: { out: 'Disabled', invited: 'Invited', in: 'Active' },
    demo: 'Demo',
    companyAccount: 'Company account',
  },
});
type Words = (typeof staffWords)['ja'];

export type PersonState = 'out' | 'invited' | 'in';

export function stateOf({ isDisabled, isDemo, wayIn }: Person): PersonState {
  if (isDisabled) return 'out';
  return wayIn === null && !isDemo ? 'invited' : 'in';
}

export function signInOf({ wayIn, isDemo }: Person, words: Words): string {
  if (wayIn === null) return isDemo ? words.demo : '';
  return wayIn.kind === 'password' ? wayIn.signInName : words.companyAccount;
}
