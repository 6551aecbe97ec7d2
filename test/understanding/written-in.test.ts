import { writtenIn } from '../../src/understanding/written-in.ts';

test.each([
  ['update hajimetai', 'ja'],
  ['denchi 55%', 'ja'],
  ['nan pun kakarimasu ka', 'ja'],
  ['what does kakarimasu mean', 'en'],
  ['update tomorrow ok', 'en'],
  ['监控摄像头看不到画面', 'zh-Hans'],
  ['查不到那笔', 'zh-Hans'],
  ['監視カメラの画面', 'ja'],
  ['USEN PAY+のアプリ打不开', 'zh-Hans'],
  // In Latin letters.
  ['ima jikan nai, ato de ii?', 'ja'],
  ['batteri nan percent hitsuyou', 'ja'],
  ['itsu made ni yareba ii', 'ja'],
  ['wifi hitsuyou?', 'ja'],
  ['dengen wa kitta hou ga ii?', 'ja'],
  ['raishuu de ii', 'ja'],
  ['gengxin yao duojiu', 'zh-Hans'],
  ['dianliang bu gou zenme ban', 'en'],
  ['dianliang bu gou', 'zh-Hans'],
  ['no update today', 'en'],
  ['tomato pasta made', 'en'],
  ['demo machine', 'en'],
  ['sige po salamat', 'en'],
  ['ok so do i make one more', 'en'],
  ['take note same time', 'en'],
  ['women pay', 'en'],
  // Beside words of the terminal.
  ['レジ刷不了卡', 'zh-Hans'],
  ['店主让我问 端末の更新 几点开始', 'zh-Hans'],
  ['更新的时候可以用レジ吗', 'zh-Hans'],
  ['アプリ自己关掉了', 'zh-Hans'],
  ['バッテリー只有18%', 'zh-Hans'],
  ['バッテリー30%', 'ja'],
  ['レジ2 決済不能', 'ja'],
  ['端末の更新 対応可能時間帯', 'ja'],
  ['エラー発生 再起動済', 'ja'],
  ['キャンセル了解', 'ja'],
  ['レジ更新完了後 営業再開', 'ja'],
])('%s is %s', (typed, language) => {
  expect(writtenIn(typed)).toBe(language);
});
