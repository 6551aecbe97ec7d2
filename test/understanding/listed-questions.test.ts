import { loadContentAndReader } from '../../src/reader.ts';

const { read } = loadContentAndReader(process.cwd());

test.each([
  '①更新はいつ ②何分 ③スキップできる',
  '①更新はいつ②何分③スキップできる',
  '(1)更新はいつ (2)何分 (3)スキップできる',
  '（１）更新はいつ（２）何分（３）スキップできる',
  '1. 更新はいつ 2. 何分 3. スキップできる',
  '一、更新はいつ 二、何分 三、スキップできる',
  '・更新はいつ\n・何分\n・スキップできる',
  '質問が三つあります。\n①更新はいつからですか\n②何分かかりますか\n③スキップはできますか',
])('each of the questions counted is heard: %j', (text) => {
  const { topics } = read(text, { expects: null, lastTopics: [] });
  expect(topics).toEqual(['update.when', 'update.duration', 'os.skip']);
});
