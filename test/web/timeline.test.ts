import { expect, test } from '@jest/globals';
import { timelineOf } from '../../src/web/terminals/timeline.ts';

const at = (minute: string) => `2025-08-19T08:${minute}:00+09:00`;
const plain = { tone: 'plain' } as const;

test('the newest stands first, with the payments of this terminal among the rest', () => {
  const history = [
    { at: at('05'), what: '電源を入れました', ...plain },
    { at: at('20'), what: '端末の更新が終わりました', tone: 'good' as const },
  ];
  const payment = { id: 'P-1', terminalId: 'A', at: at('10'), amountYen: 3300, status: 'unknown' };
  const payments = [payment, { ...payment, id: 'P-2', terminalId: 'B' }];
  expect(timelineOf({ id: 'A', history }, payments).map(({ what }) => what)).toEqual([
    '端末の更新が終わりました',
    '決済 3,300円: 不明',
    '電源を入れました',
  ]);
});

test('of two things in one moment the later told stands above', () => {
  const history = [
    { at: at('05'), what: '先', ...plain },
    { at: at('05'), what: 'あと', ...plain },
  ];
  expect(timelineOf({ id: 'A', history }, null).map(({ what }) => what)).toEqual(['あと', '先']);
});
