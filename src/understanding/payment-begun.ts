import type { Sign } from '../core/sign.ts';
import { isSaleCut } from './sale-cut.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';

/** What is done with a payment once it is begun (暗証番号を入れてもらった, 金額送った, カードを通した): whoever told it is not let go by a word. Expects normalised text. */
export function begunSigns(text: string): readonly Sign[] {
  const folded = foldSpelling(text);
  const isBegun = BEGUN.test(folded.replace(SPACES, '')) || ABROAD.test(text) || isSaleCut(folded);
  return isBegun ? ['mayHaveBegun'] : [];
}

const SPACES = /[\s、]+/gu;
const PAYMENT = '(?:お?会計|決済|支払い?|カード|クレカ|お?客(?:さん|様|さま)?)';
const BEGUN = sieved(
  new RegExp(
    [
      '暗証|ピッ(?:と|て)|ぴっ(?:と|て)|かざ(?:した|してもら|さ(?:れた|せた))|スキャン(?:し|中)|読み?取り?(?:中|った|らせた)|バーコード(?:を|で)?読|qr(?:コード)?(?:を|で)?(?:読|出|見せ)',
      'タッチ(?:は|も)?(?:した|しまし|してもら|された|中)|(?:差し|挿し|刺し)込んだ|(?:カード|クレカ)(?:を|は)?(?:差|挿|刺|さ)した',
      '金額(?:を|は|も)?(?:送った|送り|入れた|入れて(?:もら)|打った|入力した)|レジ(?:から|の)?(?:打った|打って(?:る|いる|たら)|送った|連携(?:した|して(?:る|たら)|中))',
      '(?:カード|クレカ|スマホ)(?:を|は|も)?(?:通し|切っ|当て|出し|入れ)(?:た|てもら|ました)',
      `${PAYMENT}[^。]{0,8}(?:途中|最中|中に|(?:止ま|固ま)(?:った(?!ら|り)|って(?!も)|りまし)|(?:落ち|消え|切れ)(?:た(?!ら|り)|て(?!も)|まし)|反応(?:し)?(?:な|ま)|動か(?:な|ん))`,
      '(?:通した|読み?込んだ|読み?取った|かざした|タッチした|差した|挿した)(?:ん)?(?:だ|です)?(?:けど|が(?:、|画面|反応|何))',
      'サイン(?:を|も|は)?(?:もら|いただ|し(?:て|た)|書)|金額(?:を|は|も)?押し|(?:決済|支払い?|払い?)(?:は|が|も)?(?:でき|え|完了し)た(?:の)?か(?:どうか)?[^。]{0,8}(?:分か|わか|微妙|不安|怪し|知ら|はっきり)|(?:決済|支払い?)[^。]{0,4}(?:でき|え)た(?:のか)?(?:が|は)?微妙',
      'お?客(?:さん|様|さま)?[^。]{0,6}戻って|[2二3三](?:回|度)(?:も)?(?:通|切|打)',
    ].join('|'),
    'iu',
  ),
);
const ABROAD = sieved(
  /\b(?:tapped|swiped|inserted|dipped|scanned|put (?:the|his|her|their|a) card)\b|\bpin\b|(?<!没有?|不|要)(?:碰|刷|插|扫)(?:了|的时候|卡的时候)|찍었|꽂았|카드를? 댔|긁었|바코드/iu,
);
