import type { InBoth } from './in-both.ts';

/** Why the desk says no at its door, and to changes of who may come in. */
export const doorRefusals = {
  otherSite: {
    ja: '別のサイトからの操作は受け付けません。',
    en: 'Nothing is taken from another site.',
  },
  letters: {
    ja: '使えない文字が含まれています。',
    en: 'It holds characters that cannot be kept.',
  },
  tooMuch: {
    ja: '一度に送れる量を超えています。短くするか、分けて送ってください。',
    en: 'That is too much at once. Make it shorter, or send it in parts.',
  },
  signIn: { ja: 'サインインしてください。', en: 'Please sign in.' },
  notAllowed: {
    ja: 'この操作をする権限がありません。',
    en: 'Your role does not allow this.',
  },
  proveAgain: {
    ja: 'この操作には、本人であることの確認がもう一度必要です。',
    en: 'This needs a fresh proof that it is you.',
  },
  slowDown: {
    ja: '操作が多すぎます。1分ほどあけてください。',
    en: 'Too many requests. Wait for about a minute.',
  },
  body: (where: string): InBoth => ({
    ja: `送られた内容が正しくありません(${where})。`,
    en: `What was sent is not valid (${where}).`,
  }),
  wrongPassword: {
    ja: 'サインイン名かパスワードが違います。',
    en: 'The sign-in name or the password is wrong.',
  },
  tooMany: (minutes: number): InBoth => ({
    ja: `まちがいが続いたため、いまは受け付けません。${minutes}分ほどあけてください。`,
    en: `Too many wrong tries. Wait for about ${minutes} minutes.`,
  }),
  noDemoMember: { ja: 'デモの担当者が見つかりません。', en: 'There is no such demo member.' },
  providerAway: {
    ja: 'サインインのサービスにつながりません。しばらくしてからお試しください。',
    en: 'The sign-in service cannot be reached. Try again in a while.',
  },
  signInName: {
    ja: 'サインイン名は、半角の英数字と . _ @ + - で、2文字から64文字です。',
    en: 'A sign-in name has 2 to 64 characters: letters, digits and . _ @ + -',
  },
  nameTaken: {
    ja: 'このサインイン名は、もう使われています。',
    en: 'This sign-in name is taken.',
  },
  weakPassword: (shortest: number): InBoth => ({
    ja: `パスワードは${shortest}文字以上で、同じ文字ばかりにならないようにしてください。`,
    en: `A password needs at least ${shortest} characters, and not the same ones over and over.`,
  }),
  commonPassword: {
    ja: 'よく使われるパスワードや、名前、キーの並びだけでできたパスワードは使えません。関係のない言葉をいくつか並べてください。',
    en: 'Passwords that many people use, or that are only a name or a row of keys, cannot be used. Put a few unrelated words in a row.',
  },
  linkOver: {
    ja: 'このリンクは使えません。期限が切れたか、もう使われています。管理者に新しいリンクを頼んでください。',
    en: 'This link cannot be used: it has expired or was used already. Ask an admin for a new one.',
  },
  noPassword: {
    ja: 'このアカウントには、ここで変えられるパスワードがありません。',
    en: 'This account has no password that can be changed here.',
  },
  currentPassword: { ja: 'いまのパスワードが違います。', en: 'The current password is wrong.' },
  noLink: { ja: 'この人にはリンクを出せません。', en: 'No link can be made for this person.' },
  noPerson: { ja: 'この人は見つかりません。', en: 'This person is not there.' },
  noSession: {
    ja: 'この端末は、もうサインアウトしています。',
    en: 'This device is signed out already.',
  },
  lastAdmin: {
    ja: '最後の管理者は変えられません。',
    en: 'The last admin cannot be changed.',
  },
  notOneself: {
    ja: '自分の権限は、ほかの管理者に変えてもらってください。',
    en: 'Have another admin change your own role.',
  },
} as const;

/** What may be wrong with a field that somebody fills in, by the name that its rule gives. */
export const fieldRefusals: Readonly<Record<string, InBoth>> = {
  nameMissing: { ja: '名前を入れてください。', en: 'Enter a name.' },
  nameTooLong: { ja: '名前は20文字までです。', en: 'A name has at most 20 characters.' },
  nameWithLine: {
    ja: '名前に「LINE」という言葉は使えません。',
    en: 'A name cannot have "LINE" in it.',
  },
  noteMissing: { ja: 'メモを書いてください。', en: 'Write a note.' },
  noteTooLong: { ja: 'メモは2000文字までです。', en: 'A note has at most 2,000 characters.' },
};
