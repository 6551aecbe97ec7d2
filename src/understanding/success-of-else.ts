import type { Hint } from '../core/hint.ts';
import type { PaymentTold } from '../core/reading.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';
import { foldSpelling } from './spelling.ts';
import { normalise } from './normalise.ts';
import { withoutSpaces } from './spaces.ts';

/** What may be taken for the outcome of a payment in doubt, and is not of it. Expects the text as it was written. */
export function elseHints(typed: string): readonly Hint[] {
  if (!SUCCESS.test(typed)) return [];
  const folded = foldSpelling(normalise(typed));
  return holding([
    ['successOfElse', isSuccessOfElse(folded)],
    ['hasSucceeded', EVENT.test(withoutSpaces(folded)) || EVENT_ABROAD.test(folded)],
    ['otherWentWell', OTHER_WENT.test(withoutSpaces(folded)) || OTHER_WENT_ABROAD.test(folded)],
  ]);
}

/** 次のお客さんは成功: of that payment nothing is stated. Expects folded text. */
export function withoutElse(told: PaymentTold, folded: string): PaymentTold {
  return told.shown === 'success' && isSuccessOfElse(folded)
    ? { ...told, history: null, shown: null }
    : told;
}

/** レシートが出たから成功ですよね, 次のお客さんは成功しました: concluded from another thing, or told of one. Expects folded text. */
function isSuccessOfElse(folded: string): boolean {
  const close = withoutSpaces(folded);
  if (CONCLUDED.test(close) && !READ.test(close)) return true;
  return !ASKED.test(close) && (OF_ELSE.test(close) || ABROAD.test(folded));
}

const ASKED = sieved(/\?|か(?:ね|な)?[。!]*$|[吗呢]|나요|까요/u);

const SUCCESS = sieved(
  /成功|成立|完了|通[っりれ]|でき|払え|いけ|大丈夫|succe|through|worked|approved|fine|过了|通过|没问题|성공|됐|승인|정상/iu,
);

/** The history itself is named, or what it shows. */
const READ = sieved(/履歴|(?:成功|成立)(?:と|って|に)(?:出|書|表示|な)/u);

const CONCLUDED = sieved(
  new RegExp(
    [
      '(?:出|鳴|届|来|き|戻|見え|もら|帰|言)[^。、?]{0,6}(?:た|る|て)(?:ん(?:だ|です)?)?(?:から|ので|んで|って(?:いう)?ことは|なら|し)、?[^。?]{0,6}(?:成功|成立)',
      '(?:レシート|控え|伝票|領収書|音|緑|チェックマーク|完了画面)[^。?]{0,14}(?:成功|成立)',
      '(?:って(?:いう)?ことは|ということは|つまり|たぶん|多分|きっと|おそらく)、?[^。?]{0,6}(?:成功|成立)',
      '^[^。?]{0,10}(?:成功|成立)(?:した)?(?:って(?:いう)?こと|扱い|ということ)?(?:で(?:いい|ええ|す)?|だ|や)?(?:ん(?:です|だ))?(?:よね|やんな|やんね|やろ|でしょう?)',
    ].join('|'),
    'u',
  ),
);

const OTHER_ONE =
  '(?:(?:次|つぎ|別|べつ|ほか|他|隣|となり|後ろ)の(?:お?客|人|方|会計|お会計|カード|決済|端末|レジ|やつ|分)|(?<![0-9,])1円|テスト(?:決済|会計)?|試し(?:打ち|に))';
const OF_ELSE = sieved(
  new RegExp(
    `${OTHER_ONE}[^。?]{0,18}(?:成功|成立|通(?:った|り|って))|(?:更新|アップデート|アプデ|再起動|ログイン)(?:は|が|も|に|の|、)?(?:無事に?|ちゃんと|やっと)?(?:成功|完了)`,
    'u',
  ),
);

const ABROAD = sieved(
  new RegExp(
    [
      '\\b(?:next|another|other|different) (?:customer|guest|person|one|card|payment|sale|terminal)\\b[^.?!]{0,30}\\b(?:succe\\w*|went through|worked|approved)|\\bupdat(?:e|ing)\\b[^.?!]{0,20}\\bsucce|\\b(?:so|must|guess|probably|hopefully)\\b[^.?!]{0,16}\\bsucce|\\b(?:receipt|beep\\w*|slip)\\b[^.?!]{0,24}\\bsucce|\\btest (?:payment|charge|sale)\\b[^.?!]{0,20}\\b(?:succe|went)',
      '(?:下一|另一|另外一|别的|后面|后来)[^。?!]{0,10}(?:成功|通过|刷过)|(?:更新|升级)(?:已经|了)?[,，]?成功|(?:小票|收据|声音)[^。?!]{0,10}成功|(?:应该|大概|可能|估计|所以)(?:是|算|就)?成功|测试[^。?!]{0,8}成功',
      '(?:다음|다른|뒤)\\s?(?:손님|분|사람|건|카드)[^.?!]{0,14}(?:성공|됐|승인)|(?:업데이트|업뎃)(?:가|는|도)?\\s?성공|(?:영수증|소리)[^.?!]{0,12}성공|(?:아마|테스트)[^.?!]{0,8}성공|성공(?:한|인|했을)\\s?(?:듯|것\\s?같|거\\s?같)',
    ].join('|'),
    'u',
  ),
);

/** 成功しました!: told as what has happened, not as what is shown. */
const EVENT = sieved(
  /^(?:やっと|無事に?|よし|お?かげさまで|、|!)*(?:成功(?:し(?:た|ました|てん|たわ|たで|ましたよ?)|だ|や)?!+|成功(?:し(?:た|ました|てん|たわ|たで|ましたよ?)))[!。]*$/u,
);
const EVENT_ABROAD = sieved(
  /^(?:yes|yay|finally|it|,|\s)*(?:success!+|succeeded|worked)[.!\s]*$|^(?:终于)?成功了[!。]*$|^(?:드디어\s?)?성공(?:했어요|했습니다|!+)[!.]*$/u,
);

/** 3000円の会計が止まって、5000円のほうは通りました: that a success may be meant of. */
const OTHER_WENT = sieved(
  new RegExp(
    `^(?!.*(?:もう(?:一|1)(?:回|度)|やり直|再度)).*(?:${OTHER_ONE}|もう(?:1|一)(?:つ|件|人|方)|もう片方|[0-9,]+(?:円|千|万)?円?の(?:ほう|方|やつ|お?客|会計|分)|(?:2|二)(?:件|人|組)目)[^。?]{0,16}(?:通(?:った|り|って|れ)|成功|成立|完了|でき(?:た|まし|て)|払え|いけた|大丈夫(?:だった|でし|です))`,
    'u',
  ),
);
const OTHER_WENT_ABROAD = sieved(
  /\b(?:the other|another|second|next)\b[^.?!]{0,24}\b(?:went through|worked|was fine|succe\w*|approved)|\btest (?:payment|charge|sale)\b|\b1 ?yen\b|(?:另一|另外一|下一|别的)[^。?!]{0,10}(?:成功|过了|通过|没问题)|测试|(?<!\d)1(?:元|日元|块)|(?:다른|다음)\s?(?:건|분|손님|거)[^.?!]{0,14}(?:됐|성공|승인|정상)|테스트\s?결제|(?<!\d)1엔/u,
);
