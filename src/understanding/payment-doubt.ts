import { closeOf } from './close.ts';
import { NOT_LONGER } from './not-longer.ts';
import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { asksToResume } from './resume-asked.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';

/**
 * What a short message may tell or ask of a payment that is in doubt, though it names none: only the talk tells whether it is
 * of one (`core/of-that-payment.ts`). Expects normalised text.
 */
export function doubtSigns(text: string): readonly Sign[] {
  if (text.length > LONGEST) return [];
  const folded = foldSpelling(text);
  const close = closeOf(folded);
  return holding([
    ['mayBeOfPayment', isNews(close) || (NEWS_ABROAD.test(folded) && !ELSE_ABROAD.test(folded))],
    ['tellsDetails', isDetails(folded)],
    ['tellsForStaff', isForStaff(folded, close)],
    ['otherAmount', OTHER_AMOUNT.test(close) && !ASKS.test(close)],
    ['asksVoid', VOID.test(close) || VOID_ABROAD.test(folded)],
    ['asksIfPaid', IF_PAID.test(close) && !ANOTHER.test(close)],
    ['asksToGoOn', (GO_ON.test(close) && !OF_ELSE.test(close)) || asksToResume(folded)],
    ['notLookedYet', NOT_LOOKED.test(close)],
    ['inHaste', HASTE.test(close)],
    ['hurries', HURRIES.test(close)],
    ['asksMeaning', MEANING.test(close)],
    ['nothingShown', NOTHING.test(close) || NOTHING_ABROAD.test(folded)],
  ]);
}

const LONGEST = 60;

/** またエラー, だめだった, 今度は画面固まった, 失敗に変わってた. */
function isNews(typed: string): boolean {
  const close = IF_FAILS.replace(typed, '');
  if (
    UNTIL_DONE.test(close) ||
    OF_ELSE.test(close) ||
    SUPPOSED.test(close) ||
    WENT_WELL.test(close)
  )
    return false;
  return FAILS.test(close) || (WEAKLY.test(close) && !ASKS.test(close));
}

const FAILS = sieved(
  /エラー(?!コード|番号)|失敗|フリーズ|タイムアウト|ng(?:に|と|って|が|だ|で|$)|(?:固ま|止ま|とま)(?:った|って|り|っと|っち)|落ち(?:た|て|まし|よった)|落っこち|くるくる|ぐるぐる|クルクル|グルグル|(?:回|まわ)(?:ったまま|りっぱなし)|(?:読み込み|通信|処理)中|(?:変わ|消え)(?:って|て)(?:い)?(?:た|る|ます|まし|しま)|(?:に|へ)変わ(?:った|りまし)|消えた(?!ら)|通信(?:が)?(?:切れ|途切れ|できな)/u,
);

/** Said of anything: only as a plain sentence. */
const WEAKLY = sieved(
  /(?:だめ|ダメ|駄目)(?:で|だ|や|み|っ|か|$)|無理(?:で|だ|や|み)|むり(?:で|だ|や)|でき(?:な(?:い|か|く)|ま(?:せん|へん))|通(?:らな|りませ|らん)|うまくい(?:か|き)(?:な|ま(?:せん|へん)|ん)|(?:進|動)(?:まな|かな|みませ|きませ)|(?:変わ|かわ)(?:らな|りませ|らん|りな)|同じ(?:結果|こと|状態|画面|だ|で|や|に)|^(?:また|やっぱり?)?同じ$|反応し?(?:な|ませ)|(?<!途)切れ(?:た|て|まし)|閉じ(?:た|て|まし)|中断|終わら(?:な|ん)|終わりませ|成功し(?:な|ませ)/u,
);

/** もし失敗しても月曜まで使える? */
const IF_FAILS = sieved(
  /(?:もし|万が一|万一|仮に)[^?]{0,12}?(?:エラー|失敗|だめ|ダメ|止ま|固ま|落ち|切れ)[^?]{0,4}?(?:て(?:い)?ても|ても|でも|たら|なら|場合|とき)(?!う)/u,
);
const SUPPOSED = sieved(
  /(?:エラー|失敗|だめ|無理|でき(?:な(?:かった|い)))[^?]{0,8}(?:たら|なら|場合|とき|時は)(?!も)|だったら|(?:失敗|エラー)(?:する|し)(?:の|こと|ますか|やす)|かもしれないから/u,
);

/** それまで決済できないだけだよね: of the update. */
const UNTIL_DONE = sieved(NOT_LONGER);

/** Told beside a word of failure: then it is no plain failure. */
const WENT_WELL = sieved(
  /(?<!と|も)成功(?!し?な|しま?せん|と|も)|通っ(?:た|て)(?!か|の?か)|(?:エラー|失敗)(?:は|が|も|に)?(?:出|な|し)?(?:て)?(?:い)?(?:な(?:い|か|く|らな)|ませ|ん$)|(?:失敗|エラー)(?:じゃ|では?)な|(?:無事|ちゃんと)(?:に)?でき|いけ(?:た|まし)|できた(?!か|の)|なお(?:った|り)|直(?:った|り)/u,
);

const ASKS = sieved(/\?|か$|どう|何で|なぜ|いつ|教えて/u);

/** Names another thing: of that it is told. */
const OF_ELSE = sieved(
  /更新|アップデート|バージョンアップ|ファーム|充電|バッテリー|電池|wifi|ルーター|ネット|ダウンロード|インストール|再起動|電源|スキップ|期限|ログイン|連携|プリンタ|ダイアログ|お知らせ|メール|電話|リマインド|updat|更新|업데이트/u,
);

const NEWS_ABROAD = sieved(
  /\b(?:error|fail(?:ed|ing|s)?|froze|frozen|stuck|crash(?:ed)?|declined|timed out)\b|\b(?:didn't|did not|doesn't|not) work|same (?:thing|error|result)|spinning|错误|失败|卡住|不行|没成功|一样|转圈|오류|에러|실패|멈(?:췄|춰)|안 ?(?:돼|됐|되)|똑같/u,
);
const ELSE_ABROAD = sieved(
  /updat|firmware|battery|charge\b|wi-?fi|skip|restart|reboot|\bif\b|\bno error|not (?:failed|stuck)|更新|充电|重启|如果|没有?(?:错误|失败)|업데이트|충전|재시작|안 ?(?:멈|실패)/u,
);

/** 12:05 5000円 PayPay: what was asked for, and nothing else in that sentence; no other one asks. */
function isDetails(folded: string): boolean {
  if (/\?|か[。!]*$/u.test(folded)) return false;
  return SENTENCE.split(folded).some(isNothingElse);
}

function isNothingElse(folded: string): boolean {
  const isNamed = AMOUNT.test(folded) || (METHOD.test(folded) && TIME.test(folded));
  if (!isNamed) return false;
  const rest = TOKENS.reduce((text, token) => text.replaceAll(token, ''), folded);
  return rest.replaceAll(/[^\p{L}\p{N}]/gu, '').length <= LEFT_OVER;
}

function isForStaff(folded: string, close: string): boolean {
  return (isOnlyMethod(folded) || REACHED.test(close)) && !ASKS.test(close);
}

/** PayPayです, カードじゃなくてQRでした */
function isOnlyMethod(folded: string): boolean {
  if (!METHOD.test(folded)) return false;
  const said = folded.replaceAll(NOT_BUT, '');
  const rest = TOKENS.reduce((text, token) => text.replaceAll(token, ''), said);
  return !/[\p{L}\p{N}]/u.test(rest);
}

const NOT_BUT = /(?:じゃ|では)な(?:くて?|い)|やっぱり?|すみません|あ(?=、)/gu;

/** お客さんの連絡先聞いときました */
const REACHED = sieved(
  /(?:連絡先|電話番号|名前)(?:と連絡先|と(?:電話)?番号)?(?:を|は|も)?(?:ちゃんと|一応)?(?:聞|き(?=い)|伺|うかが|控え|ひかえ|もら|いただ|書い|メモ|教えて)(?:い|っ|き|し|せて)*(?:て|と)?(?:から)?(?:お?帰(?:って|り)|帰し)?(?:もら(?:い|っ)|いただ(?:き|い))?(?:た|だ|まし|ある|あり|おい|おき|いた|る$|き)/u,
);

const SENTENCE = sieved(/[。!\n]+/u);
const LEFT_OVER = 3;
export const AMOUNT = sieved(
  /[0-9][0-9,]*\s?(?:円|えん|yen|jpy|日元|日圆|元|원|엔)|[0-9一二三四五六七八九]\s?(?:千|万|百)|[¥￥]\s?[0-9]|千円|万円/u,
);
export const TIME =
  /[0-9]{1,2}\s?(?::|時)\s?(?:[0-9]{1,2}\s?分?|半|ごろ|頃)?|[0-9]{1,2}\s?(?:am|pm|点|시)/u;
export const METHOD =
  /クレジット|クレカ|カード|visa|ビザ|マスター|master|jcb|amex|アメックス|ダイナース|paypay|ペイペイ|楽天ペイ|d払い|aupay|au ?pay|メルペイ|line ?pay|qr|バーコード|コード決済|電子マネー|suica|スイカ|pasmo|パスモ|icoca|交通系|quicpay|クイックペイ|(?<![a-z])id(?![a-z])|edy|エディ|nanaco|ナナコ|waon|ワオン|タッチ決済|タッチ|銀聯|card|cash|信用卡|刷卡|支付宝|微信|카드|비자|마스터|페이페이|큐알/u;
const TOKENS: readonly RegExp[] = [
  /[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}\/[0-9]{1,2}(?![0-9])/gu,
  new RegExp(TIME, 'gu'),
  /[0-9][0-9,]*\s?(?:円|えん|yen|jpy|日元|日圆|元|원|엔)?|[0-9一二三四五六七八九]?\s?(?:千|万|百)+円?/gu,
  new RegExp(METHOD, 'gu'),
  /時刻|時間|金額|支払い?(?:方法)?|払い|決済|会計|方法|さっき|今日|昨日|今朝|けさ|朝|昼(?:過ぎ)?|夕方|夜|午前|午後|am|pm|たぶん|多分|だいたい|ごろ|頃|くらい|ぐらい|ほど|過ぎ|前|でした(?:わ|よ|ね)?|です(?:わ|よ|ね)?|(?:だ|や)った(?:わ|よ|ね|みたい)?|ます|だと思い|思う|ちょうど|税込|一回|1回|一括|at|about|around|yen|by|with|paid|お?客(?:さん|様)?|の(?:人|方)(?=です|や|だ)/gu,
  /[はがでをにのとよねだもや]/gu,
];

/** 成功だけど金額が違う. */
const OTHER_AMOUNT = sieved(
  /(?:金額|値段|額)(?:が|も|は|だけ)?(?:全然|少し|ちょっと)?(?:違(?!わ)|ちが(?!わ)|おかし|合わな|合って(?:い)?な|間違)|amount is (?:wrong|different)|金额不(?:对|一样)|금액이? ?(?:달라|다르|틀)/u,
);

/** 片方取り消せばいい?: not the ticket, which is taken back in its own words. */
const VOID = sieved(
  /^(?!.*(?:引き?継ぎ|受付|予約|お?電話|リマイン|通知)).*?(?:(?:片方|片っぽ|かたほう|どちらか|どっちか|1つ|一つ|1件|一件|1回分?|一回分?|先の|後の|最初の|(?:1|2|一|二)(?:回|件|個|つ)目|決済|会計|支払い?|カード|二重|両方|余分)[^?]{0,8}(?:取り?消|とりけ|キャンセル|返金|払い?戻)|(?:取り?消し?|とりけし)(?:て|ても|たら|た(?:ほう|方)が|すれば|せば)?(?:いい|ええ|大丈夫|でき(?:る|ます)|どう)|(?:取り?消|とりけ)(?:し?たい|す)(?:とき|時|場合|に|方法)[^?]{0,8}(?:\?|どう|か$)|(?:返金|払い?戻し?)(?:して|でき|したい|すれば|は|って|の(?:話|こと|件|ほう|やり方|方法))|(?:現金|お金|代金|差額|円|キャッシュ)(?:で|を|は|だけ)?(?:先に|もう|、)*(?:お)?返(?:し(?!て(?:い)?な)|す|却))/u,
);
const VOID_ABROAD = sieved(
  /\b(?:cancel|void|refund|reverse) (?:one|it|the|that|this|a)?\s?(?:of them|payment|charge|transaction|sale)?\b[^.]*\?|(?:取消|退款|撤销)[^。]{0,8}(?:吗|可以|\?)|(?:취소|환불)[^.]{0,10}(?:\?|되나|까)/u,
);

/** Asked of a payment that was told to have gone through. */
const IF_PAID = sieved(
  /(?:もう(?:一|1)(?:回|度)|再度|二重に|2回)?(?:も)?(?:通さ|やら|切ら|しなおさ|やり直さ|打た|会計し|決済し)(?:なくて?|んで?|ない)(?:も)?(?:いい|ええ|大丈夫|平気|ok|よい|良い)|(?:お金|代金|売上|売り上げ|入金|料金)(?:は|も|が)?(?:もう|ちゃんと|これで)?(?:入って|もらえ|取れて|受け取れて|入る)[^。]{0,8}(?:\?|か|よね|こと|ん(?:や|だ)|$)|(?:払った|払ってもらった|支払い済み?|済んだ|終わった|もらった|完了した|成立した)(?:って|と|で)(?:言って|伝えて|ことで|こと)?(?:も)?(?:いい|ええ|大丈夫|平気|ok|です?か|か$|\?)|(?:帰って|帰し|お帰り|商品|品物)[^。]{0,10}(?:いい|ええ|大丈夫|平気|ok)(?:です)?(?:か|よね|\?|ね|$)|(?:これで|もう)(?:会計|決済|支払い?)?(?:は)?(?:いい|ok|大丈夫|終わり|完了|済み?)(?:って)?(?:こと|です)?(?:か|よね|\?|ね|やんね|やね)/u,
);
const ANOTHER = sieved(
  /別の|次の|他の|ほかの|もう(?:一|1)(?:件|つ)|昨日|今度|また|違(?:う|った)|間違|更新|落ち|エラー|失敗|止ま|固ま|処理中|引かれ|いつ/u,
);

/** じゃあやっていいんやね. */
const GO_ON = sieved(
  /^(?:じゃあ?|では?|なら|ほな|ほんなら|それなら|そしたら|とにかく|いいから|もう|結局|つまり|だから)*(?:もう(?:一|1)(?:回|度))?(?:やって|やり直して|通して|切って|打って|決済して|会計して|進めて)(?:も)?(?:いい|ええ|良い|よい|大丈夫|ok)(?:です|ん|の|や|だ|よ|ね|か|な|って|こと|\?|やろ)*$|(?:やって|通して|切って|打って)(?:も)?(?:いい|ええ)か(?:どうか)?(?:だけ)?(?:答え|教え|言っ)/u,
);

const NOT_LOOKED = sieved(
  /^(?:(?:レシート|控え|伝票|通知|メール)[^。?]{0,10}(?:けど|が|、))?(?:履歴|決済履歴|それ)?\??(?:は|を|も)?(?:まだ)?(?:見|確認し|開い|チェックし)て(?:い)?(?:ない|ません|へん|なかった)(?:です|ん|の|よ|けど|が|わ|や|だ)*$|^(?:いまから|今から|これから)(?:履歴(?:を)?)?(?:見|確認し)(?:る|ます|てみ)(?:ます|る|わ|ね)*$|^(?:haven'?tlooked|havenotlooked|notyet)|^还没看|^아직안봤/u,
);

const HASTE = sieved(
  /^(?:(?:決済)?履歴(?:を|なんか|なんて|とか)?)?(?:そんなの|いちいち)?(?:見(?:る|て(?:い)?る|に行く)|確認(?:する|して(?:い)?る)|開く)(?:暇|ひま|時間|余裕)(?:が|は|なんか|も|なんて)?(?:ない|ねえ|無い|ありません)|^(?:もう)?(?:早く|はやく|はよ|早よ)(?:して|教えて|答えて|決めて)(?:よ|や|な|ね|ー|ちょうだい|ください|下さい|くれ(?:ない)?|ほしい|もらえ(?:ない|ます))?(?:か|の|です|\?)*$|^(?!.*履歴)(?:お?客(?:さん|様)?(?:が|も)?)?(?:もう|早く|すぐ)?(?:急いで(?:い)?(?:る|ます|ん)|急ぎ|時間(?:が)?(?:ない|なくて|無い)|帰(?:る|り(?:そう|たい|ます)|っちゃいそう|ってしまいそう)|怒っ(?:て|と))[^?]{0,12}$/u,
);

/** もう切っていいでしょ?急いでる, もう待てません */
const HURRIES = sieved(
  /急いで(?:い)?(?:る|ます|ん)|(?:もう|これ以上)待て(?:ない|ません|ん|へん)|(?:早く|はやく)(?:して|答え|教え|決め)/u,
);

const MEANING = sieved(
  /^[「『]?(?:[1-5]|失敗|成功|処理中|処理未了|未了|履歴に無い|見られない|それ)[」』]?(?:番)?(?:って|とは|は|の意味)(?:何|なに|なん|どういう|意味|どう)|^(?:端末の)?(?:決済)?履歴(?:って|とは)?(?:何|なに)?(?:ですか)?\?+$/u,
);

/** アプリ見てもらったけど何も出てない: nearly unpaid, and asked once more in the very words that count. */
const NOTHING = sieved(
  /(?:アプリ|スマホ|携帯|画面|残高|通知|明細|見て|見せて|確認して)[^?]{0,14}(?:何も|なにも|なんも|なんにも)(?:出て|なって|来て|きて|載って|変わって|な)(?:い)?(?:な|ま|へん|い|し)/u,
);
const NOTHING_ABROAD = sieved(
  /\b(?:app|phone|balance|statement)\b[^.?]{0,16}\bnothing\b|\b(?:nothing|no (?:charge|payment|record|notification|message))\b[^.?]{0,6}\b(?:on|in|at) (?:his|her|their|the)\b|\bnothing on customer|没有(?:扣|付)|(?:手机|应用|app|余额|那边|那儿)[^。]{0,6}(?:没有|什么都没|没显示|没看到)|(?:앱|휴대폰|핸드폰|폰|손님\s?쪽)[^.]{0,10}(?:아무것도|없|안\s?(?:떠|떴|나와))/u,
);
