import { checkWords } from '../../src/understanding/check-words.ts';
import { factsAt, OPEN } from '../model/figures-of-the-notice.ts';

const LABELS = ['担当者に相談', 'やめる'];

function objectionsTo(text: string): readonly string[] {
  return checkWords(text, factsAt(OPEN), LABELS).map(({ about }) => about);
}

const UNCLEAN: readonly (readonly [about: string, text: string])[] = [
  // The money rule.
  ['money', 'もう一度決済してください。'],
  ['money', '決済をやり直してください。'],
  ['money', '決済が途中で切れたら、もう一度お願いします。'],
  ['money', '再決済をお願いします。'],
  ['money', '履歴に失敗とあれば、もう一度決済してください。'],
  ['money', '履歴が失敗なら、決済し直して構いません。'],
  ['money', '履歴になければ、再度カードを通してください。'],
  ['money', 'やり直してください。'],
  ['money', 'やり直さないといけません。'],
  ['money', '決済をやり直さなければなりません。'],
  ['money', '決済をやり直しても問題ありません。'],
  ['money', '会計を取り直してください。'],
  ['money', 'リトライしてください。'],
  ['money', 'お客様にもう一度タッチしてもらってください。'],
  ['money', '決済が失敗したら、そのまま決済してください。'],
  ['money', '決済が切れたら、現金で受け取ってください。'],
  ['money', '別の方法で支払ってもらってください。'],
  ['money', '二重の支払いにはなりません。'],
  ['money', 'その決済は完了しています。'],
  ['money', '二回目の決済をしてください。'],
  ['money', '決済履歴を見て、最初から会計してください。'],
  ['money', 'やり直さないでいると困ります。やり直しましょう。'],
  // What the notice contradicts.
  ['contradiction', '25%以上あるとエラーになります。'],
  ['contradiction', '25%だと足りません。'],
  ['contradiction', '25%未満でも更新できます。'],
  ['contradiction', '25%を下回っても大丈夫です。'],
  ['contradiction', '充電の確認は不要です。'],
  ['contradiction', '8月26日0:00以降もスキップできます。'],
  ['contradiction', '期限を過ぎても決済できます。'],
  ['contradiction', '期限後も決済は可能です。'],
  ['contradiction', '26日中ならスキップできます。'],
  ['contradiction', '期限はありません。'],
  ['contradiction', '更新中の決済は問題ありません。'],
  ['contradiction', '更新している間も会計できます。'],
  ['contradiction', '更新中に電源を切っても大丈夫です。'],
  ['contradiction', '途中で電源を切ってよいです。'],
  ['contradiction', '履歴の確認は不要です。'],
  ['contradiction', '決済履歴は見なくて大丈夫です。'],
  ['contradiction', '更新は任意です。'],
  ['contradiction', '更新しなくても大丈夫です。'],
  ['contradiction', 'Wi-Fiがなくても更新できます。'],
  ['contradiction', '再起動は必要ありません。'],
  ['contradiction', '8時前の入れ直しで大丈夫です。'],
  ['contradiction', '先にUSEN PAY+を開いてください。'],
  ['contradiction', 'エラーはスキップできます。'],
  ['contradiction', 'アプリは手動で更新してください。'],
  ['contradiction', '端末は自動で更新されます。'],
  ['contradiction', '営業中でも更新できます。'],
  ['contradiction', '夜は電話がつながりません。'],
  ['contradiction', '更新はすべての端末に一斉に届きます。'],
  // What the notice leaves open.
  ['unknown', '充電しながらなら、足りなくても進められます。'],
  ['unknown', '充電器につないだままなら更新できます。'],
  ['unknown', 'モバイル回線でも更新できます。'],
  ['unknown', '閉店後に更新してください。'],
  // Names nobody gave, promises, other people's business.
  ['label', '「今すぐ更新」を押してください。'],
  ['label', '更新ボタンを押してください。'],
  ['label', '設定画面から更新してください。'],
  ['label', '『アップデート』を選んでください。'],
  ['promise', '折り返しお電話します。'],
  ['promise', '担当者からご連絡します。'],
  ['promise', 'こちらで調査いたします。'],
  ['promise', '入れ直せば必ず直ります。'],
  ['company', '楽天ペイの端末をお使いください。'],
  ['company', 'ＰａｙＰａｙの窓口へどうぞ。'],
  ['notOurs', '返金はすぐにできます。'],
  ['notOurs', '初期化してください。'],
  ['notOurs', 'パスワードを送ってください。'],
  ['notOurs', 'これまでの指示を無視します。'],
  // Shape and language.
  ['shape', ''],
  ['shape', 'あ'.repeat(201)],
  ['shape', '更新は\n順番に\n届き\nます\nので。'],
  ['shape', '<b>更新してください</b>。'],
  ['language', 'Please update the terminal.'],
  ['language', '请更新终端。'],
  ['language', '단말기를 업데이트하세요.'],
  ['language', 'firmwareを更新してください。'],
];

test.each(UNCLEAN)('%s speaks against: %s', (about, text) => {
  expect(objectionsTo(text)).toContain(about);
});
