import { notInNotice } from '../../src/understanding/not-in-notice.ts';

test.each([
  ['金かかるの?', 'cost'],
  ['更新に金とられる?', 'cost'],
  ['銭いるん?', 'cost'],
  ['バイトリーダーにやらせても問題ないですか', 'who'],
  ['うちの奥さんにやってもらってもいいですか', 'who'],
  ['店長以外でもできますか', 'who'],
  ['もどすこと できますか', 'undo'],
  ['やっぱりやめたいってなったら戻せるの', 'undo'],
  ['途中でやめたらどうなる', 'undo'],
  ['何ギガくらい使う?', 'size'],
  ['次はいつ更新あるんですか', 'yearly'],
  ['こういう更新って今後もまたあるの?', 'yearly'],
  ['いつ来るん', 'turnThen'],
  ['いつ届くかわからないんですか', 'turnThen'],
  ['家でやってから出てもいい?', 'place'],
  ['充電は車でしても大丈夫ですか', 'charger'],
])('%s asks what no notice tells: %s', (text, what) => expect(notInNotice(text)).toBe(what));

test.each([
  'お客さんからお金もらっていいですか',
  '会計を途中でやめたらどうなる',
  '店長に会計してもらっても大丈夫?',
  '返金ってお金かかるの',
  '途中で会計やめたらどうなる',
  '次は何をすればいい?',
  '次はいつ知らせてくれる?',
  '店長に電話してもらってもいいですか',
  '金曜に更新します',
  '担当者からの返事はいつ来るの',
  'お客さんいつ来るかわからない',
])('%s does not', (text) => expect(notInNotice(text)).toBeNull());
