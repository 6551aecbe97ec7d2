import type { NotInNotice } from '../core/reading.ts';
import { kanjiNumbersToFigures } from './kanji-number.ts';
import { normalise } from './normalise.ts';

/** What is plainly asked of the update though no notice tells it: an answer to something near would be a wrong one. */
export function notInNotice(text: string): NotInNotice | null {
  const plain = kanjiNumbersToFigures(normalise(text).replaceAll(/\s/g, ''));
  if (plain.length > LONGEST) return null;
  const found = ASKED.find(([, words, besides]) => words.test(plain) && !besides.test(plain));
  return found?.[0] ?? null;
}

/** In a longer message it stands beside other questions. */
const LONGEST = 60;

const UPDATE = '(?:更新|アップデート|アプデ|バージョンアップ|update)';
const MAY =
  '(?:いい|良い|よい|ええ|大丈夫|だいじょうぶ|平気|だめ|ダメ|駄目|あかん|でき(?:る|ます|ない|ません)|可能|構[いわ]|問題(?:ない|あり))';
const STAFF = '(?:バイト|パート|スタッフ|従業員|店員|新人|店長|オーナー|責任者|社員)';

type Asked = readonly [what: NotInNotice, words: RegExp, besides: RegExp];

const ASKED: readonly Asked[] = [
  [
    'genuine',
    /詐欺|サギ|フィッシング|なりすまし|偽(?:物|メール|サイト|のメール|のお知らせ)|にせもの|(?:本物|ほんもの|ホンモノ|正規のもの)(?:です|なの|なん|だ|でしょう|っ?て)*(?:か|よね|\?|$)|(?:メール|お知らせ|案内|通知|line)[^。]{0,8}(?:怪し|あやし|不審)|(?:怪し|あやし)い(?:メール|お知らせ|案内|通知)|scam|phishing|legit|诈骗|骗人的|사기/iu,
    /お?客|カード|決済|支払い|請求|返金|お札|現金|偽札|商品|レビュー/u,
  ],
  [
    'kept',
    new RegExp(
      `^(?=.*(?:${UPDATE}|入れ直|再起動|電源)).*(?:データ|売り?上げ?|設定|履歴|登録|記録|情報|中身)[^。?]{0,10}(?:消え|消滅|なくな|無くな|失わ|飛(?:ぶ|ば|ん)|とん(?:だり|じゃ)|初期化|リセット|残(?:る|り)|引き継)|lose.{0,12}(?:data|sales|settings)|数据.{0,4}(?:丢|消失|没)|데이터.{0,6}(?:지워|사라|없어)`,
      'iu',
    ),
    /消え(?:た(?!り|ら)|ました|ちゃっ(?:た(?!り|ら)|て)|て(?:い)?(?:る|ます))|なくな(?:った(?!り|ら)|りました|って(?:い)?る)|飛んだ(?!り|ら)|お?客|お知らせ|リマインド/u,
  ],
  [
    'layers',
    new RegExp(
      `^(?=.*ファーム)(?=.*os).*(?:\\d回|別|両方|それぞれ|同じ|一緒|いっしょ|セット|まとめ|違(?:い|う))|${UPDATE}(?:って|は|を|が|の)*(?:\\d回|何回)(?:も)?(?:や|必要|いる|要る|す[るん]|しない|しな|ある|か)|^(?:\\d回|何回)(?:も)?${UPDATE}(?:が|を)?(?:必要|す[るん]|しな|いる|要る)`,
      'iu',
    ),
    /失敗|エラー|決済|払|台|案内|アプリ|飛ば|スキップ/u,
  ],
  [
    'who',
    new RegExp(`^(?=.*${STAFF})(?=.*(?:${UPDATE}|やって|やっても|操作)).*${MAY}`, 'iu'),
    /明日|あした|明後日|来週|後で|あとで|\d日|\d時|いつ|始め(?:た|て(?:い)?る)|更新中|会計|決済|お?客|連携|求人|募集|担当/u,
  ],
];
