import { keptModels } from '../../src/reader.ts';
import { keepReadings } from '../../src/understanding/kept-readings.ts';
import { createReader } from '../../src/understanding/read.ts';

const AT_FIRST = { expects: null, lastTopics: [] } as const;
const reader = createReader(keptModels(process.cwd()), { keepPhones: [] });

/** Tells what had to be read, in turn. */
function watched(): { readonly read: typeof reader; readonly texts: string[] } {
  const texts: string[] = [];
  const read = keepReadings((text, context) => {
    texts.push(text);
    return reader(text, context);
  });
  return { read, texts };
}

test('what was read before is not read again, and is the same', () => {
  const { read, texts } = watched();
  const first = read('更新できますか', AT_FIRST);
  expect(read('更新できますか', AT_FIRST)).toBe(first);
  expect(texts).toEqual(['更新できますか']);
  expect(JSON.stringify(first)).toBe(JSON.stringify(reader('更新できますか', AT_FIRST)));
});

test('asked for the charge, or behind another topic, it is another reading', () => {
  const { read, texts } = watched();
  expect(read('30', { ...AT_FIRST, expects: 'battery' }).battery).not.toBeNull();
  expect(read('30', AT_FIRST).battery).toBeNull();
  read('30', { ...AT_FIRST, lastTopics: ['prep.charge'] });
  expect(texts).toHaveLength(3);
});

test.each(['電話は090-1234-5678です', '4111 1111 1111 1111', 'あ'.repeat(61)])(
  'nothing is kept of %s',
  (text) => {
    const { read, texts } = watched();
    read(text, AT_FIRST);
    read(text, AT_FIRST);
    expect(texts).toEqual([text, text]);
  },
);

test('beyond a thousand the one that was asked for longest ago is forgotten', () => {
  const texts: string[] = [];
  const one = reader('はい', AT_FIRST);
  const read = keepReadings((text) => {
    texts.push(text);
    return { ...one, masked: text };
  });
  const lines = Array.from({ length: 1000 }, (_, i) => `${i}番`);
  for (const line of lines) read(line, AT_FIRST);
  read('0番', AT_FIRST);
  read('新しい', AT_FIRST);
  texts.length = 0;
  read('0番', AT_FIRST);
  read('1番', AT_FIRST);
  expect(texts).toEqual(['1番']);
});
