import { loadContentAndReader } from '../../src/reader.ts';

const { read } = loadContentAndReader(process.cwd());
const leadOf = (text: string) => read(text, { expects: null, lastTopics: [] }).lead ?? null;

test.each([
  ['はい、それで。奥のはもう使える?', '奥のはもう使える?'],
  ['うんそれでええよ。あと、電話は何時から?', '電話は何時から?'],
  ['お願いします。それと手数料はかかりますか', '手数料はかかりますか'],
])('%s agrees, and goes on', (text, rest) => {
  expect(leadOf(text)).toMatchObject({ says: 'agrees', text: rest });
});

test.each([
  ['いや聞いただけなんで。今日は開けちゃおうかな', '今日は開けちゃおうかな'],
  ['無理やん。やっぱやめ、夜にする。9時のはそのままね', '9時のはそのままね'],
  ['続きには戻りません。で、24日でもいい?', '24日でもいい?'],
  ['やめとくわ、あと電話は何番?', 'あと電話は何番?'],
])('%s leaves, and goes on', (text, rest) => {
  expect(leadOf(text)).toMatchObject({ says: 'leaves', text: rest });
});

test.each([
  'やめとく',
  'はい、それで。',
  'やめたほうがいい?電池が20%です',
  '電源が切れません。やめます。どうすれば',
  '更新は何分ですか。やめとく',
  'Yes, that is fine. How long does it take?',
])('%j leads to nothing else', (text) => {
  expect(leadOf(text)).toBeNull();
});

test('what follows is read for itself', () => {
  expect(leadOf('やめとく。充電は何%いりますか')?.reading).toMatchObject({
    topics: ['prep.charge'],
    command: null,
  });
});
