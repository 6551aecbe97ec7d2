import type { Person, Role } from '../wire/staff.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  viewer: '閲覧のみ',
  agent: '担当者',
  supervisor: '責任者',
  admin: '管理者',
};

export const roleMeanings: Readonly<Record<Role, string>> = {
  viewer: '相談を見るだけです。',
  agent: '相談に返信し、ボットに戻せます。',
  supervisor: '担当者のできることに加えて、だれがデスクにいるかを見られます。',
  admin: '責任者のできることに加えて、人の追加と権限、操作の記録を扱います。',
};

/** What the provider's way back says in the address: why nobody is signed in. */
const notInWords: Readonly<Record<string, string>> = {
  unknown: 'このアカウントは、デスクに登録されていません。管理者に登録を頼んでください。',
  refused: 'サインインできませんでした。もう一度お試しください。',
  gone: 'このリンクは使えません。期限が切れたか、もう使われています。管理者に新しいリンクを頼んでください。',
  taken: 'このアカウントは、もうほかの人のものとして登録されています。',
};

export function whyNotIn(query: string): string | null {
  const why = new URLSearchParams(query).get('notIn');
  return why === null ? null : (notInWords[why] ?? null);
}

export type PersonState = 'out' | 'invited' | 'in';

export function stateOf({ isDisabled, isDemo, wayIn }: Person): PersonState {
  if (isDisabled) return 'out';
  return wayIn === null && !isDemo ? 'invited' : 'in';
}

export const stateWords: Readonly<Record<PersonState, string>> = {
  out: '停止中',
  invited: '招待中',
  in: '利用中',
};

export function signInWords({ wayIn, isDemo }: Person): string {
  if (wayIn === null) return isDemo ? 'デモ' : '';
  return wayIn.kind === 'password' ? wayIn.signInName : '会社のアカウント';
}
