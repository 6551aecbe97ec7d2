import { writtenIn } from '../../src/understanding/written-in.ts';

test.each([
  ['update hajimetai', 'ja'],
  ['denchi 55%', 'ja'],
  ['nan pun kakarimasu ka', 'ja'],
  ['what does kakarimasu mean', 'en'],
  ['update tomorrow ok', 'en'],
  ['监控摄像头看不到画面', 'zh-Hans'],
  ['監視カメラの画面', 'ja'],
])('%s is %s', (typed, language) => {
  expect(writtenIn(typed)).toBe(language);
});
