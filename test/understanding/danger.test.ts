import { dangerIn } from '../../src/understanding/danger.ts';
import { normalise } from '../../src/understanding/normalise.ts';

test.each([
  ['バッテリーから液が漏れてる', 'device'],
  ['電池の裏から汁みたいなの出てる', 'device'],
  ['充電口が溶けてる', 'device'],
  ['ケーブルさしたらビリッてきた', 'device'],
  ['the battery is leaking', 'device'],
  ['배터리 액이 새요', 'device'],
  ['端末から煙が出てる', 'device'],
  ['なんか焦げ臭い', 'device'],
  ['こげくさいにおいがする', 'device'],
  ['バッテリー膨らんでる', 'device'],
  ['充電器が溶けてる', 'device'],
  ['the terminal is smoking', 'device'],
  ['My battery is swollen', 'device'],
  ['机器冒烟了', 'device'],
  ['电池鼓包了', 'device'],
  ['단말기에서 연기가 나요', 'device'],
  ['배터리가 부풀었어요', 'device'],
  ['感電した', 'people'],
  ['転んで血が出た 火事', 'people'],
  ['充電器が燃えた', 'people'],
  ['The charger is on fire', 'people'],
  ['我触电了', 'people'],
  ['감전됐어요', 'people'],
  ['死にたい', 'despair'],
  ['I want to die', 'despair'],
  ['想死', 'despair'],
  ['죽고 싶어요', 'despair'],
])('%s is a danger (%s)', (text, danger) => {
  expect(dangerIn(normalise(text))).toBe(danger);
});

test.each([
  '煙は出ていません',
  '液晶が割れた',
  '店の裏から水が出てる',
  '汁物がこぼれて端末にかかった',
  'うちの人が倒れましてね、しばらく店休んでたんです',
  'スタッフが倒れてしばらく休んでいます',
  'no smoking area',
  '死ぬほど忙しい',
  '店は禁煙です',
  '端末が動かない',
  '血圧計は使えますか',
  '充電器が熱い気がする',
  '怒りが爆発しそう',
  'さっきのやけどした方がええ?',
  '火災で食器が割れたので保険の請求がしたい',
  '更新はいつからですか',
])('%s is none', (text) => {
  expect(dangerIn(normalise(text))).toBeNull();
});
