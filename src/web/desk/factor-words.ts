import { inBoth } from '../language.ts';

/** A second proof beside the password: setting it up, and using it. */
export const factorWords = inBoth({
  ja: {
    title: '二段階認証',
    lead: 'パスワードのほかに、スマホの認証アプリに出る6桁のコードで、本人と確かめます。',
    needed: 'この権限では、二段階認証の設定が必要です。設定が終わると、デスクを開けます。',
    isOn: '二段階認証を使っています。',
    codesLeft: (count: number) => `使っていないリカバリーコードは、あと${count}個です。`,
    isOff: '二段階認証は、まだ使っていません。',
    password: 'いまのパスワード',
    begin: '設定をはじめる',
    again: '新しいスマホで設定しなおす',
    againLead:
      '設定しなおすときは、パスワードと、いまのアプリのコード（またはリカバリーコード）を入れます。',
    scan: '1. 認証アプリで、この図を読み取ります。',
    picture: '認証アプリで読み取る図',
    byHand: '読み取れないときは、この文字をアプリに入れます。',
    type: '2. アプリに出た6桁のコードを入れます。',
    code: 'コード',
    confirm: '確かめて、使いはじめる',
    codes: 'リカバリーコード',
    codesLead:
      'スマホをなくしたときに、コードの代わりに1回ずつ使えます。この画面にしか出ないので、紙に書くか、安全な場所に保管してください。',
    codesDone: '保管しました',
    remove: '二段階認証をやめる',
    removeLead: 'パスワードと、アプリのコード（またはリカバリーコード）を入れます。',
    atDoor: '認証アプリのコードを入れてください。スマホがないときは、リカバリーコードを使えます。',
    lost: 'スマホもリカバリーコードもないときは、管理者に新しいリンクを頼んでください。',
  },
  en: {
    title: 'Second factor',
    lead: 'Beside your password, a six-digit code from an authenticator app on your phone shows that it is you.',
    needed: 'Your role needs a second factor. The desk opens once it is set up.',
    isOn: 'Your second factor is on.',
    codesLeft: (count) => `You have ${count} unused recovery codes.`,
    isOff: 'You have no second factor yet.',
    password: 'Current password',
    begin: 'Set it up',
    again: 'Set it up on a new phone',
    againLead:
      'To set it up anew, give your password and a code of your present app, or a recovery code.',
    scan: '1. Scan this picture with your authenticator app.',
    picture: 'Picture for your authenticator app',
    byHand: 'If it cannot be scanned, type this into the app.',
    type: '2. Type the six digits that the app shows.',
    code: 'Code',
    confirm: 'Check and switch on',
    codes: 'Recovery codes',
    codesLead:
      'Should you lose your phone, each of them works once instead of a code. They are shown here only: write them down or keep them somewhere safe.',
    codesDone: 'I have kept them',
    remove: 'Remove the second factor',
    removeLead: 'Give your password and a code of the app, or a recovery code.',
    atDoor: 'Type the code of your authenticator app. Without your phone a recovery code will do.',
    lost: 'Without phone and recovery codes, ask an admin for a new link.',
  },
});
