import { withReason } from '../../src/understanding/given-reason.ts';

test.each([
  ['いま接客中なんで後で', 'いま接客中なので後で'],
  ['お客さんなんで、少し待って', 'お客さんなので、少し待って'],
  ['会計中なんで無理', '会計中なので無理'],
  ['レジ番なんで', 'レジ番なので'],
])('%s gives a reason', (typed, read) => {
  expect(withReason(typed)).toBe(read);
});

test.each(['営業中なんで更新するの', '会計中なんで止まるの?', 'なんで後で', '更新中なんですか'])(
  '%s asks for one',
  (typed) => {
    expect(withReason(typed)).toBe(typed);
  },
);
