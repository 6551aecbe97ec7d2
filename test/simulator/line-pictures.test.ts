import { keepLatest } from '../../src/simulator/line-ids.ts';
import { createPictures } from '../../src/simulator/line-pictures.ts';

test('the oldest pictures go when there are too many megabytes', () => {
  const pictures = createPictures();
  const bytes = Buffer.alloc(10_000_000);
  for (let id = 1; id <= 7; id += 1) pictures.keep(String(id), { contentType: 'image/png', bytes });
  expect(pictures.find('1')).toBeNull();
  expect(pictures.find('2') === null).toBe(false);
});

test('an unsent picture is gone, one never sent is not there', () => {
  const pictures = createPictures();
  pictures.keep('1', { contentType: 'image/png', bytes: Buffer.from('x') });
  pictures.drop('1');
  expect([pictures.find('1'), pictures.find('2')]).toEqual(['gone', null]);
});

test('what is remembered of the past is bounded', () => {
  const known = new Map([1, 2, 3].map((id) => [id, id] as const));
  keepLatest(known, 2);
  expect([...known.keys()]).toEqual([2, 3]);
});
