import { isEndDoubted } from '../../src/understanding/end-doubted.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isSaid = (text: string): boolean => isEndDoubted(foldSpelling(normalise(text)));

test.each([
  '終わったと思う、まだ動いてるけど',
  '終わったっぽいけどまだくるくるしとる',
  '更新終わったと思うんですが、まだ画面がぐるぐるしています',
  'たぶん終わった、まだ画面が暗いけど',
  '終わりました、画面黒いけど',
  '終わったんかな、画面まっくらやけど',
  '画面真っ暗やけど終わったみたい',
  'まだ回ってるけど終わりました',
])('%s speaks against the end', (text) => {
  expect(isSaid(text)).toBe(true);
});

test.each([
  '終わったと思う',
  '終わりました、ちゃんと動いてます',
  '画面黒かったけど終わりました',
  '画面が真っ暗になったけど終わった',
  '終わったらまだ動いてても切っていい?',
  '会計終わったけどまだぐるぐるしてる',
  '画面が戻ったから終わったと思う',
  'まだ終わってません',
  '終わりました、まだお店は開けてません',
])('%s does not', (text) => {
  expect(isSaid(text)).toBe(false);
});
