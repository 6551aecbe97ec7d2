import { expect, test } from '@jest/globals';
import { aboutWhat, actName } from '../../src/web/desk/audit-words.ts';
import { auditLines, type AuditLine } from '../../src/web/wire/audit.ts';

const LINE: AuditLine = {
  number: 1,
  at: '2025-08-19T08:05:00+09:00',
  by: { id: 'a', name: '林' },
  act: 'saw',
  ticket: null,
  member: null,
  before: null,
  after: null,
};
const ON_YAMAMOTO = { member: { id: 'b', name: '山本' } } as const;

test.each<readonly [Partial<AuditLine>, string]>([
  [{ ticket: '0819-7' }, '受付番号 0819-7'],
  [{ act: 'signedIn', after: 'provider' }, '会社のアカウント'],
  [{ act: 'signedOut' }, ''],
  [{ act: 'signInRefused' }, '登録のないサインイン名'],
  [{ act: 'invited', ...ON_YAMAMOTO, after: 'withoutFactor' }, '山本 二段階認証も外す'],
  [{ act: 'signInRefused', ...ON_YAMAMOTO }, '山本'],
  [{ act: 'added', ...ON_YAMAMOTO, after: 'viewer' }, '山本 閲覧のみ'],
  [{ act: 'changedRole', ...ON_YAMAMOTO, before: 'agent', after: 'admin' }, '山本 担当者 → 管理者'],
  [
    { act: 'promisedCall', ticket: '0819-7', after: '2025-08-19T01:00:00.000Z' },
    '受付番号 0819-7 8/19(火) 10:00',
  ],
  [
    { act: 'exported', ticket: '0819-7', after: 'transcript' },
    '受付番号 0819-7 テスト用のやりとり',
  ],
  [
    { act: 'exported', after: 'pushes 2025-08-19/2025-08-25' },
    'プッシュの通数 2025-08-19/2025-08-25',
  ],
  [{ act: 'exported', after: 'taught 3' }, '教えた答え 3'],
  // A person may be called as a role is.
  [{ act: 'renamed', ...ON_YAMAMOTO, before: 'agent', after: '山本' }, '山本 agent → 山本'],
])('%j reads %j', (changes, words) => {
  expect(aboutWhat({ ...LINE, ...changes })).toBe(words);
});

test('an act that is newer than the page is shown as it came, and the lines beside it too', () => {
  const lines = [{ ...LINE, act: 'teleported' }, LINE];
  expect(auditLines.parse({ lines, hasMore: false }).lines.map(({ act }) => actName(act))).toEqual([
    'teleported',
    'やりとりを見た',
  ]);
});
