import { inBoth } from '../language.ts';

/** At the door: signing in, the first visit by a link, a new password. */
export const signInWords = inBoth({
  ja: {
    signIn: 'サインイン',
    cutOff: 'セッションが切れました',
    cutOffHint: 'もう一度サインインしてください。',
    draftsKept: '同じ人でサインインすれば、書きかけの文章を続けられます。',
    signInName: 'サインイン名',
    signInNameHint: '半角の英数字です。メールアドレスでもかまいません',
    password: 'パスワード',
    passwordHint: (shortest: number) =>
      `${shortest}文字以上。いくつかの言葉を並べると覚えやすくなります`,
    forgotten: 'パスワードを忘れたときは、管理者に新しいリンクを頼んでください。',
    byProvider: '会社のアカウントでサインイン',
    asDemoStaff: 'デモの担当者として入る',
    asDemoStaffHint: 'だれとして入るかで、できることが変わります。',
    firstTime: 'はじめて使う',
    cannotStart: 'はじめられません',
    welcome: (name: string) => `${name}さん、ようこそ`,
    yourRole: (role: string) => `権限は「${role}」です。`,
    nameHint: (name: string) =>
      `加盟店の方への返信は「${name}」の名前で届きます。名前は、管理者が「メンバー」で変えられます。`,
    start: 'はじめる',
    changePassword: 'パスワードを変える',
    currentPassword: 'いまのパスワード',
    newPassword: '新しいパスワード',
    othersSignedOut: 'ほかの機器では、サインアウトされます。',
    change: '変える',
    /** What the provider's way back says in the address: why nobody is signed in. */
    notIn: {
      unknown: 'このアカウントは、デスクに登録されていません。管理者に登録を頼んでください。',
      refused: 'サインインできませんでした。もう一度お試しください。',
      gone: 'このリンクは使えません。期限が切れたか、もう使われています。管理者に新しいリンクを頼んでください。',
      taken: 'このアカウントは、もうほかの人のものとして登録されています。',
      stale:
        '会社のアカウントを確かめてから時間がたっています。会社のアカウントに入りなおしてから、お試しください。',
    },
  },
  en: {
    signIn: 'Sign in',
    cutOff: 'Your session has ended',
    cutOffHint: 'Please sign in again.',
    draftsKept: ' What you had begun to write is still there for you.',
    signInName: 'Sign-in name',
    signInNameHint: 'Letters and digits. A mail address will do, too',
    password: 'Password',
    passwordHint: (shortest) =>
      `At least ${shortest} characters. A few words in a row are easy to remember`,
    forgotten: 'If you have forgotten your password, ask an admin for a new link.',
    byProvider: 'Sign in with your company account',
    asDemoStaff: 'Enter as staff of the demo',
    asDemoStaffHint: 'What you can do depends on who you are.',
    firstTime: 'First visit',
    cannotStart: 'This cannot be started',
    welcome: (name) => `Welcome, ${name}`,
    yourRole: (role) => `Your role is "${role}". `,
    nameHint: (name) =>
      `Replies reach merchants under the name "${name}". An admin can change it under "People".`,
    start: 'Start',
    changePassword: 'Change password',
    currentPassword: 'Current password',
    newPassword: 'New password',
    othersSignedOut: 'You will be signed out on all other devices.',
    change: 'Change',
    notIn: {
      unknown: 'This account is not known at the desk. Ask an admin to add you.',
      refused: 'You could not be signed in. Please try again.',
      gone: 'This link does not work: it is over, or was used already. Ask an admin for a new one.',
      taken: "This account already belongs to somebody else's entry.",
      stale: 'You confirmed your company account long ago. Sign in to it again, then try here.',
    },
  },
});

export function whyNotIn(
  query: string,
  { notIn }: Pick<(typeof signInWords)['ja'], 'notIn'>,
): string | null {
  const why = new URLSearchParams(query).get('notIn');
  return Object.entries(notIn).find(([reason]) => reason === why)?.[1] ?? null;
}
