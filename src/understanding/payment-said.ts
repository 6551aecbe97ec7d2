import type { Hint } from '../core/hint.ts';
import { isCardAsWell } from './card-as-well.ts';
import { compact } from './compact.ts';
import { holding } from './holding.ts';
import { isListedOnly } from './listed-only.ts';
import { AMOUNT, METHOD, TIME } from './payment-doubt.ts';
import { chargesTerminal } from './payment-none-abroad.ts';
import { deniesFailure } from './history-said.ts';
import { againHints } from './again-said.ts';
import { backHints } from './of-another.ts';
import { doubtsPayment, opensPayApp } from './payment-named.ts';
import { isHelpWished, isPaymentUnspoken } from './payment-unspoken.ts';
import { isSaidBefore } from './repair.ts';
import { sieved } from './sieve.ts';
import { foldSpelling } from './spelling.ts';
import { normalise } from './normalise.ts';

/**
 * What words may be of a payment that is looked at, was allowed to be taken again, or waits for staff: only the talk knows
 * whether one is. Expects the text as it was written.
 */
export function saidHints(typed: string): readonly Hint[] {
  const close = compact(typed);
  const said = OUTCOME.test(typed) ? MARKS.replace(typed, '') : '';
  const folded = foldSpelling(normalise(typed));
  return holding([
    ['bareYes', YES.test(typed)],
    ['yesTrailing', TRAILS_OFF.test(typed)],
    ['onlySale', ALONE.test(typed)],
    ['goesOnWithIt', GOES_ON.test(typed)],
    ['resumesUpdate', RESUMES.test(typed)],
    ['mispressed', MISPRESSED.test(typed)],
    ['asksHowOnly', HOW_ONLY.test(typed)],
    ['customerLeft', CUSTOMER_LEFT.test(typed)],
    ['hasHappened', HAPPENED.test(typed)],
    ['namesPaying', NAMES_PAYING.test(typed) && !isHelpWished(folded)],
    ['unspoken', isPaymentUnspoken(folded)],
    ['doesAgain', DOES_AGAIN.test(folded) && !TAKES_MONEY.test(folded)],
    ['chargesIt', chargesTerminal(typed)],
    ['failedAndNo', FAILED_AND_NO.test(typed)],
    ['noSuccess', NO_SUCCESS.test(said)],
    ['noFailure', NO_FAILURE.test(said) || deniesFailure(typed)],
    ['tellsOfFailure', close.length > MERE_FAILURE && FAILURE.test(close)],
    ['nothingAtLast', AT_LAST.test(typed)],
    ['takesBack', TAKES_BACK.test(typed)],
    ['mayBeCharged', CHARGED.test(typed)],
    ['cardAsWell', isCardAsWell(folded)],
    ['tellsSince', SINCE.test(typed)],
    ['doubtsIt', DOUBTS.test(typed)],
    ...backHints(folded),
    ...againHints(folded),
    ['doubtsPayment', doubtsPayment(folded)],
    ['opensPayApp', opensPayApp(folded)],
    ['hasWorked', WORKED.test(close)],
    ['oneEntry', ONE_ENTRY.test(close)],
    ['twoEntries', TWO_ENTRIES.test(close)],
    ['namesCheck', CHECK.test(typed.normalize('NFKC'))],
    ['listedOnly', isListedOnly(close, folded) || ONE_ENTRY.test(close)],
    ['notListed', NOT_LISTED.test(typed)],
    ['notOpening', NOT_OPENING.test(typed)],
    ['asksIfAllTold', IF_ALL.test(typed)],
    ['showsError', ERROR.test(folded)],
    ['saidBefore', isSaidBefore(typed)],
    ['tellsTime', CLOCK.test(folded) && !OTHER_CLOCK.test(folded)],
    ['tellsAmount', AMOUNT.test(folded) && !NO_AMOUNT.test(folded)],
    ['tellsMethod', MEANS.test(folded) && !NO_MEANS.test(folded)],
  ]);
}

/** What the two below look for. */
const OUTCOME = sieved(/[成完失]|succe|fail|성공|실패/iu);
const MARKS = sieved(/[\s「」『』、。]+|す[みい]ません/gu);

const YES = sieved(
  /^(?:はい|ハイ|ええ|うん|オッケー|おっけー?|ok|okay|yes|好的?|嗯|네|예)[、。.!！\s]*$/iu,
);
/** はい…: a yes that may be none. */
const TRAILS_OFF = sieved(
  /^(?:(?:はい|うん|ええ|ああ|まあ)[、\s]?){1,2}(?:…+|\.{2,}|。{2,}|・{2,}|〜+|、+)[。\s]*$/u,
);
/** An amount, and a time; how it was paid may be how it was paid after all. */
const ALONE = sieved(/^[\d,.:：¥￥円えん時分半前後午今日朝昼夜ごろ頃くらいでしたす税込、。\s]+$/u);
const GOES_ON = sieved(
  /^(?:はい|ok|では|じゃあ?)?[、。\s]*続け(?:ます|る|て(?:ください)?|ましょう)[。!！\s]*$/iu,
);

/** すみません、押し間違えました. */
const MISPRESSED = sieved(
  /^(?:すみません|すいません|ごめん(?:なさい)?|あ|[、。\s])*(?:今の|さっきの)?(?:ボタン(?:を)?)?(?:押し)?(?:間違え|まちがえ|ミス)(?:て|で)?(?:タップし|押し?)?(?:た|まし|ちゃ|てしま|っ)[^。?？]{0,10}[。!！\s]*$/u,
);
/** それはどうやって? */
const HOW_ONLY = sieved(
  /^(?:それ(?:は|って)?|で|じゃあ?|え|なら)?[、。]?(?:どう(?:やって|やるの|すれば(?:いい)?|したら(?:いい)?|しよう|する)|どないしたら(?:ええ)?|何をすれば(?:いい)?)(?:です)?(?:の|ん|か)*[?？。!！]*$/u,
);
/** 会計の途中でアプリ終わった; who came, or began, is still there. */
const HAPPENED = sieved(
  /(?:(?<!(?:来|来られ|き|始め|はじめ|入り|入っ|見え|(?:見え|越し|来店)にな[りっ])(?:まし)?)た|(?:ちゃっ|しまっ)て)(?:の|ん|です|けど|も|よ|わ|で|から|し|って)*(?:[。、!！…\s]|$)/u,
);
const CUSTOMER_LEFT = sieved(
  /(?:客|きゃく|本人|患者|生徒)(?:さん|様|さま)?(?:は|が|も)?[^。?？]{0,6}(?:かえ(?:った|っちゃった|りました)|帰(?:った|っち(?:ゃ|ま)(?:った|い)|ってし(?:ま|も)|っても(?:う)?た|られ(?:た|まし)|りました)|いなくな(?:った|りました)|(?:おら(?:ん|へん)|いん)(?:く|よう(?:に)?|ごと|ごつ)?なっ(?:た|とる)|出て(?:行|い)(?:った|かれ|きました))|帰ってもら(?:った|いました)|\b(?:customers?|guests?|clients?) (?:(?:has|have|had|just|already|got angry and|is|are) ){0,2}(?:left|gone|went away|walked (?:out|away))[.! ]*$|帰っていただ(?:いた|きました)|帰しました|お帰りいただ(?:いた|きました)/u,
);
const NAMES_PAYING = sieved(
  /も(?:ら|ろ)|貰|受け?取|いただ|頂|払|引か|なっ(?!た(?:ら|とき|時|場合))|出て|落ち|paid|charged|receiv|收|付|扣|받|결제/iu,
);

/** じゃあもう一回やる, やり直していい?, リトライします: of no card and of no screen. */
const DOES_AGAIN = sieved(
  /(?:もう(?:一|1)(?:回|度)|もっかい|もっぺん|再度|また|最初から|頭から)[^。?]{0,6}(?:や[っるりれ]|試|し(?:て|ます|よう))|やり直|やりなお|リトライ|再(?:チャレンジ|挑戦|トライ)/u,
);
const TAKES_MONEY = sieved(
  /切|通|タッチ|かざ|打|払|読|スキャン|レジ|会計|決済|カード|クレカ|客|お金|円|現金|qr|押|差し|挿|画面|落ち|固ま|消え|反応/u,
);

/** Two answers at once, or a denial cut in two: nobody knows. */
const FAILED_AND_NO = sieved(
  /^失敗(?:です|でした)?[\s、。]+(?:まだ)?(?:なって|出て|払って|もらって|受け取って)(?:い|お)?(?:ない|ません|へん)(?:です)?[\s。]*$/u,
);
const NO_SUCCESS = sieved(
  /^[^失]{0,8}(?:成功|成立|完了)[^失]{0,8}(?:ない|なく|ません|なさそう|へん)|\bnot (?:a )?succe|(?:没有?|不是)成功|성공(?:이|은)?\s?(?:아니|안)/iu,
);
const NO_FAILURE = sieved(
  /^[^成完]{0,8}失敗[^成完]{0,8}(?:ない|なく|ません|なさそう|へん)|\bnot (?:a )?fail|(?:没有?|不是)失败|실패(?:가|는)?\s?(?:아니|안)/iu,
);
/** 昨日の日付で失敗ってのがある, and not 失敗になっちゃった. */
const FAILURE = sieved(/失敗|fail|失败|실패/iu);
const MERE_FAILURE = 10;

/** Nothing on his app: and nothing after it, nor before it but where it was looked for. */
const AT_LAST = sieved(
  /^[^.,;]{0,30}\bnothing(?: at all| there| yet)?[.!\s]*$|^(?:(?:he|she|they|(?:the )?customer)(?:'s| is)? (?:says?|said|saying|told me|checked(?: and)?)(?: that)? )?(?:there is |there's |there was |no,? )?(?:nothing|no (?:charge|payment|record|notification|message)) (?:shown |yet )?(?:on|in|at) (?:his|her|their|the|customer)\b[a-z' ]{0,24}[.!\s]*$|^[^,，。;但]{0,12}(?:没有|什么都没有|什么也没有|没显示|没看到)[呢的了]?[。!！\s]*$|^[^.,]{0,20}(?:없|안\s?(?:떠|떴|나와|보여))(?:어요|대요|습니다|음|요|네요)?[.!\s]*$/iu,
);
/** すみません、うそでした; ごめん今のなし. */
const TAKES_BACK = sieved(
  /逆|嘘|うそ|ウソ|なし|間違|まちが|違[いうっ]|ちがっ|勘違|でも(?!ら)|じゃな|\b(?:but|wrong|mistake|actually)\b|但|错|搞错|근데|아니/iu,
);

/** The card may have been charged after all. */
const CHARGED = sieved(
  /請求|引か|引き?落|通っ|通り|成功|成立|完了|通知|残高|明細|カードも(?!う)|charged|went through|扣|청구|성공/iu,
);
/** Of what has happened since, of another sale, or of more than the question. */
const SINCE = sieved(
  /履歴|(?:切っ|通し|打っ|やっ)(?:ちゃ|てしま|た)|次の|別の(?:お?客|会計)|history|next|下一|记录|내역|다음/iu,
);
const DOUBTS = sieved(
  /よかった|良かった|よろしかった|(?:いい|ええ|大丈夫|平気)(?:です)?(?:よ?ね|か|かな|やろ|でしょう)|合って|あって(?:る|ます)|問題(?:ない|あり)|まず(?:い|か|く)|大丈夫|\b(?:ok|okay|alright|all right|fine|right)\b|可以吗|没问题|没事|괜찮/iu,
);

/** Of the payment only where it was spoken of last. */
const WORKED = sieved(
  /^(?:はい|無事に?|ちゃんと|やっと|なんとか|今度は|やりました|やってみました|(?:もう(?:一|1)(?:回|度)|もっかい|再度)?(?:やっ|やってみ|試し|通し|切っ|決済し)たら)*(?:(?:でき|出来|うまくいき|いけ|行け|いき|終わり|済み|成功し|通り)(?:まし)?た|成功(?:です|でした|だった|や|した)?|うまくいった|通った)(?:よ|わ|で)?(?:ありがとう(?:ございま(?:す|した))?|おおきに|助かりました|助かった|どうも|感謝です|サンキュー?)?$/u,
);
const HEAD = '^(?:はい|見ました|履歴(?:は|に|では|に(?:は|も))?|成功(?:は|が)?|ちゃんと|、|。)*';
const TAIL =
  '(?:だけ|のみ|しか(?:ない|ありません|なかった(?:です)?))*(?:でした|です|だった|だよ|ある|あります|ありました|あった|出て(?:い)?(?:る|ます)|載って(?:い)?(?:る|ます)|成功(?:して(?:い)?(?:る|ます))?|よ|ね)*$';
const ONE = '(?:(?:1|一|いっ)(?:件|けん|個|こ)|(?:1|一)つ|ひとつ|(?:1|一)回(?=だけ(?:載|出|あ)))';
const ONE_ENTRY = sieved(new RegExp(`${HEAD}${ONE}${TAIL}`, 'u'));
const TWO = '(?:(?:2|二|に)(?:件|けん)|(?:2|二)(?:個|つ)|ふたつ|(?:2|二)回(?=載|出|あ)|両方)';
const TWO_ENTRIES = sieved(new RegExp(`${HEAD}${TWO}${TAIL}`, 'u'));

/** 決済の確認, もう一度履歴を確認したい. */
const CHECK = sieved(
  /^(?:では|じゃあ?|やっぱり?|もう[1一][度回]|再度|改めて|、)*(?:お?会計|決済|支払い)の?(?:履歴の?)?(?:を)?(?:もう[1一][度回])?確認(?:(?:を)?(?:もう[1一][度回])?(?:し(?:たい|直したい)|やり直したい|させて(?:ください)?|始めたい|お願いします)(?:です|んですが|んですけど)?)?[。!\s]*$|^(?:もう[1一][度回]|再度|改めて|最初から)(?:履歴を?|会計を)?確認(?:し(?:たい|直したい)|させて(?:ください)?|お願いします)(?:です|んですが|んですけど)?[。!\s]*$/u,
);
/** 見れた。一覧に出てないんだけど、切り直していいのね: of what became of it nothing else is told. */
const NOT_LISTED = sieved(
  /^(?!.*(?:成功|失敗|成立|完了|処理|未了|レシート|伝票|お?客|見方|場所|ボタン|出方)).*(?:(?:一覧|リスト|履歴)(?:の中)?に(?:は|も)?[^。?？、]{0,10}(?:(?:載っ|のっ|出|で|入っ|残っ|あがっ|上がっ)(?:て|と|ちょ)(?:い|き|こ|お)?ら?|見当た(?:ら)?|見つか(?:ら)?)(?:な(?!い(?:と|か))|ませ|ん(?!で)|へん)|(?:一覧|リスト|履歴)(?:から|に)[^。?？、]{0,8}抜けて|(?:一覧|リスト|履歴)(?:の中)?に(?:は|も)?(?:(?:さっき|先ほど|今|いま|その|この|あ)の?(?:会計|決済|やつ|分|もの)?(?:の)?(?:が|は|も)?)?(?:(?:な|無)(?:い(?!と|か)|かった)|ありませ)|(?:さっき|今|その)の?[^。?？、]{0,10}(?:な|無)い(?:気が|みたい|っぽい|かも))/u,
);
/** アプリが閉じて出し方が分からない, 履歴開けない、更新中だから. */
const NOT_OPENING = sieved(
  /^(?:(?:よく|全然|やっぱり?)*(?:わか|分か)(?:らない|りません|らん|んない|らへん)(?:です|けど|よ|わ|し)*[、。\s]+(?:履歴(?:が|は|も)?|全然|うまく)*(?:見ら?れ|開け|出せ)(?:ない|ません|へん|ん)|(?:履歴(?:が|は|も)?|全然|うまく)*(?:見ら?れ|開け|出せ)(?:ない|ません|へん|ん)(?:です|けど|よ|わ|し)*[、。\s]+(?:よく|全然|やっぱり?)*(?:わか|分か)(?:らない|りません|らん|んない|らへん))(?:です|けど|よ|わ|し)*[。!\s]*$|^(?:私|わたし|自分|今|いま)?(?:は|が|も)?(?:バイト|パート|新人|店長|オーナー|責任者|社員|担当(?:者|の人)?)[^。?？]{0,12}(?:ので|から|んで|くて|し)[、\s]?(?:(?:私|自分|僕|バイト|こちら)(?:では|じゃ)|ちょっと|よく|全然|履歴(?:は|が|の見方(?:は|が)?)?|見方(?:が|は)?|何も)*(?:わか|分か)(?:らない|りません|らん|んない)(?:です|んです|の|けど|よ|わ)*[。\s]*$|(?:アプリ|画面)(?:が|は|も)?(?:落ち|閉じ|消え)[^。?？]{0,24}(?:(?:開け|出せ|見れ|見られ)(?:な|ませ|へん)|(?:出し|開き)方[^。?？]{0,4}(?:わか|分か)[らり])|履歴[^。?？]{0,8}(?:開け|開か|ひらか|見れ|見られ|出せ)(?:な(?!くて)|ませ|へん|ん(?!で))[^?？]{0,12}(?:更新|アップデート|アプデ)|履歴[^。?？]{0,10}(?:更新|アップデート|アプデ)(?:中|し)[^。?？]{0,8}(?:開け|開か|ひらか|見れ|見られ|出せ)(?:な(?!くて)|ませ|へん|ん(?!で))/u,
);
/** 12時6分、2,480円、PayPay。これでいい? */
const IF_ALL = sieved(
  /(?:これ|以上|こんだけ|これだけ|それ)(?:で|だけで)?(?:もう)?(?:いい|良い|よい|ええ|よか|よろし|足り|大丈夫|だいじょうぶ|十分|OK|ok)[^。?？]{0,8}(?:[?？]|か(?:な|ね|しら)?[。!！\s]*$|(?:の|ん|やろ|よね)[。!！\s]*$)/u,
);
/** 赤字で「エラー」って出てる: of a history that is looked at. */
const ERROR = sieved(
  /^(?!.*(?:更新|アップデート|アプデ)).*エラー[」』]?(?:コード)?[a-z0-9]{0,8}(?:(?:と|って)(?:出|書い|書か|表示|残っ)|に?なって(?:い)?(?:る|ます))/iu,
);
const CLOCK = sieved(TIME);
const OTHER_CLOCK = sieved(/開店|閉店|営業|更新|アップデート|時まで|電話/u);
const NO_AMOUNT = sieved(/[1一]円(?:も|たりとも)/u);
const MEANS = sieved(METHOD);
/** カードしか持ってない, カード番号: not how it was paid. */
const NO_MEANS = sieved(
  /カード(?:番号|リーダー|しか|会社|は使|が使|使)|(?:カード|コード)決済(?:が|は)(?:でき|使)/u,
);

/** はい戻りました 更新の続き */
const RESUMES = sieved(
  /(?:更新|アップデート|アプデ)の?(?:続き|つづき)|(?:更新|アップデート)(?:を|に)?(?:続け|再開|戻(?:り|る|って))|(?:continue|back to|go on with) the update/iu,
);
