import { momentOf } from '../clock/japan-time.ts';
import { inBoth } from '../language.ts';
import type { InBoth, Language } from '../language.ts';
import type { Act, AuditLine } from '../wire/audit.ts';
import { ROLES } from '../wire/staff.ts';
import { numberWords } from './number-words.ts';
import { staffWords } from './staff-words.ts';

/** What was done, as the record tells it. */
export const actWords: InBoth<Readonly<Record<Act, string>>> = {
  ja: {
    signedIn: 'サインインした',
    signInRefused: 'サインインに失敗した',
    signedOut: 'サインアウトした',
    signedOutEverywhere: 'すべての機器でサインアウトした',
    changedPassword: 'パスワードを変えた',
    setFactor: '二段階認証を設定した',
    removedFactor: '二段階認証をやめた',
    usedRecoveryCode: 'リカバリーコードを使った',
    saw: 'やりとりを見た',
    claimed: '相談を引き受けた',
    wrote: '返信した',
    overruledMoney: '二重請求の注意を見たうえで返信した',
    sentAgain: '届かなかった返信をもう一度送った',
    returned: 'ボットに戻した',
    noted: 'メモを書いた',
    changedNote: 'メモを直した',
    erased: '加盟店の記録を消した',
    tookOver: '相談を代わった',
    passed: '相談を渡した',
    released: '相談を待ちに戻した',
    closed: '対応を完了した',
    reopened: '相談を開きなおした',
    promisedCall: '折り返しを約束した',
    ledOn: '手順の案内をボットに任せた',
    sentPhoto: '写真を送った',
    askedRefresh: '端末に状態を聞きなおした',
    keptReply: '定型文を書いた',
    removedReply: '定型文を消した',
    added: 'メンバーを追加した',
    invited: 'リンクを作った',
    joined: 'リンクから登録した',
    renamed: '名前を変えた',
    changedRole: '権限を変えた',
    disabled: '使えないようにした',
    enabled: '使えるようにした',
    exported: 'ファイルに書き出した',
    taught: '答えを提案した',
    published: '答えを公開した',
    rejected: '答えの提案を取り下げた',
    tookBack: '公開した答えを取り消した',
    dismissed: '質問を教えないことにした',
  },
  en: {
    signedIn: 'Signed in',
    signInRefused: 'Failed to sign in',
    signedOut: 'Signed out',
    signedOutEverywhere: 'Signed out on all devices',
    changedPassword: 'Changed the password',
    setFactor: 'Set up a second factor',
    removedFactor: 'Removed the second factor',
    usedRecoveryCode: 'Used a recovery code',
    saw: 'Read a talk',
    claimed: 'Claimed a ticket',
    wrote: 'Replied',
    overruledMoney: 'Replied in spite of the warning of a double charge',
    sentAgain: 'Sent words again that had not arrived',
    returned: 'Gave back to the bot',
    noted: 'Wrote a note',
    changedNote: 'Corrected a note',
    erased: 'Erased what was kept of a merchant',
    tookOver: 'Took a ticket over',
    passed: 'Handed a ticket to a colleague',
    released: 'Put a ticket back in the queue',
    closed: 'Closed a ticket',
    reopened: 'Reopened a ticket',
    promisedCall: 'Promised a call back',
    ledOn: 'Let the bot lead through steps',
    sentPhoto: 'Sent a photo',
    askedRefresh: 'Had a terminal tell its state anew',
    keptReply: 'Wrote a canned reply',
    removedReply: 'Removed a canned reply',
    added: 'Added a person',
    invited: 'Made a link',
    joined: 'Joined by the link',
    renamed: 'Changed a name',
    changedRole: 'Changed a role',
    disabled: 'Disabled a person',
    enabled: 'Enabled a person',
    exported: 'Exported a file',
    taught: 'Wrote an answer to be taught',
    published: 'Published an answer',
    rejected: 'Withdrew an answer',
    tookBack: 'Took back a published answer',
    dismissed: 'Put questions aside',
  },
};

/** The page of the record. */
export const auditWords = inBoth({
  ja: {
    title: '記録',
    lead: 'デスクで行われたことです。消すことも、書きかえることもできません。',
    filter: '絞り込み',
    who: 'だれ',
    everybody: '全員',
    what: '何を',
    everything: 'すべて',
    ticket: '受付番号',
    ticketOf: (number: string) => `受付番号 ${number}`,
    from: 'この日から',
    until: 'この日まで',
    none: 'この条件の記録はありません。',
    table: '操作の記録',
    when: '時刻',
    by: 'だれが',
    about: '相手・内容',
    product: '(システム)',
    unknownName: '登録のないサインイン名',
    withoutFactor: '二段階認証も外す',
    more: 'さらに前を見る',
    ways: { password: 'パスワード', provider: '会社のアカウント', demo: 'デモ', link: 'リンク' },
    files: {
      page: '案内の記録のページ',
      json: '案内の記録のJSON',
      transcript: 'テスト用のやりとり',
      taught: '教えた答え',
    },
  },
  en: {
    title: 'Record',
    lead: 'What was done at the desk. Nothing of it can be deleted or changed.',
    filter: 'Filter',
    who: 'Who',
    everybody: 'Everybody',
    what: 'What',
    everything: 'Everything',
    ticket: 'Ticket number',
    ticketOf: (number) => `Ticket ${number}`,
    from: 'From this day',
    until: 'To this day',
    none: 'Nothing was recorded that fits.',
    table: 'What was done',
    when: 'Time',
    by: 'By',
    about: 'About',
    product: '(system)',
    unknownName: 'A sign-in name that nobody has',
    withoutFactor: 'also removes the second factor',
    more: 'Show earlier lines',
    ways: { password: 'Password', provider: 'Company account', demo: 'Demo', link: 'Link' },
    files: {
      page: 'page of the proof',
      json: 'JSON of the proof',
      transcript: 'transcript',
      taught: 'taught answers',
    },
  },
});

/** Of what kind, on whom, from what to what. */
export function aboutWhat(
  { act, ticket, member, before, after }: AuditLine,
  language: Language = 'ja',
): string {
  const change = [before, after].flatMap((value) =>
    value === null ? [] : [detailOf(act, value, language)],
  );
  const parts = [
    ticket === null ? '' : auditWords[language].ticketOf(ticket),
    member?.name ?? (act === 'signInRefused' ? auditWords[language].unknownName : ''),
    change.join(' → '),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What was done; what only a newer version does, as it came. */
export function actName(act: string, language: Language = 'ja'): string {
  return named(actWords[language], act);
}

const named = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key;

/** What was done to it, such as a role or a time, in words. */
export function detailOf(act: string, value: string, language: Language): string {
  if (act === 'signedIn') return named(auditWords[language].ways, value);
  if (act === 'exported') return value.replace(/^\w+/, (what) => fileName(what, language));
  if (act === 'promisedCall') return momentOf(value, language);
  if (act === 'invited' && value === 'withoutFactor') return auditWords[language].withoutFactor;
  const role = ROLES.find((one) => one === value);
  return role !== undefined && act !== 'renamed' ? staffWords[language].roles[role] : value;
}

/** Of a talk, of what was taught, or of the figures of a time. */
function fileName(what: string, language: Language): string {
  const { sheets } = numberWords[language];
  const table = Object.entries(sheets).find(([id]) => id === what)?.[1].title;
  return table ?? named(auditWords[language].files, what);
}
