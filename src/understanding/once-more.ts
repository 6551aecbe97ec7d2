import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { isOnlyOfAgain } from './only-of-again.ts';
import { sieved } from './sieve.ts';

/**
 * That something is done once more, or stops midway (もっかいやったけどまただめ, 最初からやり直す感じ?, 途中で切れたら): of the update or of a
 * payment, only the talk knows, so long as no word of a sale stands beside it. Expects folded text.
 */
export function onceMoreHints(typed: string): readonly Hint[] {
  // レジ3もう一回やってみます: which one it is done on is no word of a sale.
  const folded = typed.replaceAll(NAMED, '');
  const isCut = IF_CUT.test(folded) && !IS_CUT.test(folded);
  const mayBe = isCut || AGAIN.test(folded);
  if (!mayBe || folded.length > LONGEST || OF_SALE.test(folded) || !isOnlyOfIt(folded)) return [];
  return [...(isCut ? (['ifCutMidway'] as const) : []), ...againHints(folded)];
}

const NAMED =
  /(?<=^|[。、!?\s])(?:レジ|端末)[0-9一二三四五](?:番|号機|台目)?(?:は|を|が|の(?:ほう|方))?(?=もう|もっ|再|やり直|また|充電|[。、])/gu;

/** 電源入った。充電45だ。もう一回やればいい?: in the piece that says so nothing else stands, and in those beside it no word of a sale. */
function isOnlyOfIt(folded: string): boolean {
  if (isOnlyOfAgain(folded)) return true;
  if (!KANA.test(folded)) return false;
  const pieces = PIECE.split(folded).filter((piece) => piece !== '');
  const again = pieces.filter((piece) => AGAIN.test(piece));
  const beside = pieces.filter((piece) => !AGAIN.test(piece));
  return again.length === 1 && again.every(isOnlyOfAgain) && !beside.some(mayBeOfSale);
}

const PIECE = sieved(/[。、!?\s]+/u);

/** Whatever may be of a sale, of who pays, or of what became of it. */
function mayBeOfSale(piece: string): boolean {
  return SALE.test(piece);
}

const SALE = sieved(
  /さっき|続き|つづき|それ|あれ|あの|会計|決済|払|[清精]算|勘定|カード|クレカ|客|患者|レジ|円|お?金|売上|売り|履歴|レシート|控え|伝票|通[しらっ]|とお[しらっ]|タッチ|かざ|qr|コード|スマホ|ペイ|pay|suica|請求|引[きか]|残高|二重|返金|消|成功|完了|打[っち]|閉じ|とじ|切れ|きれ|落ち|おち|失敗した(?!理由|原因)|音|[ぴピ][っッ]|card|customer|guest|charge[sd]?\b(?! (?:it|the))|sale|receipt|history|客|刷|扫|付|收|결제|손님|카드|계산/iu,
);

function againHints(folded: string): readonly Hint[] {
  const isOfUpdate = OF_UPDATE.test(folded) || UPDATE_STOPPED.test(folded);
  const isElse = AFTER.test(folded) || SAYS.test(folded) || (!isOfUpdate && SCREEN.test(folded));
  if (isElse || !AGAIN.test(folded)) return [];
  return holding([
    ['onceMore', true],
    ['onceMoreAsked', ASKS.test(folded)],
    ['onceMoreFailed', failsThen(folded)],
    ['updateOnceMore', isOfUpdate],
  ]);
}

/** さっき失敗したからやり直したい tells why, and that it is yet to be done. */
function failsThen(folded: string): boolean {
  const again = AGAIN.exec(folded);
  if (again === null || WENT_WELL.test(folded)) return false;
  if (FAILED.test(folded.slice(again.index))) return true;
  // failed again: the words stand the other way round.
  return !KANA.test(folded) && FAILED.test(folded) && !ASKS.test(folded);
}

/** What may have stopped is a payment as well. */
const SCREEN = sieved(
  /画面|固ま|落ち|消え|反応|真っ|screen|froze|\b(?:run|ran|ring|rang|put|process)\b|black|屏|卡|黑|화면|먹통/u,
);

const LONGEST = 60;
const KANA = sieved(/[ぁ-んァ-ヶ]/u);

/** もう一回言って: nothing is done. */
const SAYS = sieved(
  /(?:もう(?:一|1|いっ)?(?:回|度)|もっかい|もっぺん|再度)[^。?]{0,6}(?:言|ゆっ|説明|聞|訊|送|電話|連絡|教え|見せ|読)(?<!最初から教え)|\b(?:say|tell|explain|repeat|call|send|ask|show)\b[^.?!]{0,16}\bagain\b|再(?:说|讲|解释|发|打|问|告诉)|다시\s?(?:한\s?번\s?)?(?:말|설명|알려|보내|전화|물어|가르)/u,
);

const AGAIN = sieved(
  /もう(?:一|1|いっ)?(?:回|度|かい|ぺん|遍)|もっかい|もっぺん|もういっかい|もう1ど|やり直|やりなお|再度|再(?:チャレンジ|挑戦|トライ)|リトライ|(?:最初|さいしょ|はじめ|頭)から|(?:[2-9]|二|三|何)(?:回|度)(?:目|も|やっ|更新し)|押し直|(?:押し|おし)なお|また(?:や[っるりれ]|押[しす]|おした|タップ|試|トライ|更新し|失敗|エラー|止ま|だめ|ダメ|同じ|あかん|アカン)|(?:さっき|前|昨日|今朝)も(?:やった|した|やってる)|\b(?:again|(?:once|one) more(?: time)?|retr(?:y|ied|ying)|redo|redid|start over|from (?:the )?(?:start|beginning)|(?:second|2nd|third|3rd) time)\b|从头|重新|重来|再(?:来|试|做|弄|更新)(?:一[次下遍]|还是|也)|再试|再次|第[二三两]次|又(?:失败|卡|停|出错|报错|不行)|또\s?(?:실패|멈|오류|에러|안|똑같)|처음부터|다시|한\s?번\s?더|(?:두|세)\s?번째|재시도/u,
);

/** 更新が終わったらもう一回やっていい? is of something that waits for it. */
const AFTER = sieved(
  /(?:終わ|済[みん]|完了)(?:った|んだ|し(?:た|まし))?(?:ら|あと|後|から)|(?:更新|アップデート)(?:を)?した(?:ら|あと|後|から)|(?:更新|アップデート|アプデ)(?:の)?(?:あと|後|中)|\b(?:after|once|when)\b[^.?!]{0,24}\b(?:done|finish\w*|over|complete\w*|updat\w*)\b|更新(?:完|好|之后|以后|后)|업데이트\s?(?:가\s?)?(?:끝|후|다음|하고 나)/u,
);

/** A sale, in words that `isOnlyOfAgain` lets stand: in kana, with a long vowel alone, or of nothing but small words. */
const OF_SALE = sieved(
  /[2二](?:回|度)目(?:を|も)?(?:やっ|し)ても?(?:いい|大丈夫|平気)|かいけい|けっさい|おきゃく|とおし|うちなお|きって|しはらい|ばあちゃん|じいちゃん|ちゃんの|さんの|あれ|かざ|もらっ|カード|コード|リーダー|(?:さっき|今|最初)の(?:を|は|やつ|も(?:う|っ))|\bthat one\b|아까 ?그/u,
);

const ASKS = sieved(
  /[?？]|か[。!]*$|の[。!]*$|感じ$|(?:いい|ええ|よい|良い)(?:よね|の?か(?:な|ね)?|の|んか|んですか|やろ|じゃ)|(?:べき|必要)|なきゃ|なあかん|なん(?:だ|です)か|(?:^|\b)(?:do|should|can|may|must|shall|could|is it|will) (?:i|we|ok|it)\b|\bhave to\b|[吗嗎么呢]|还是|(?:要|需要|可以|能)(?:再|重新|从头)|(?:나요|까요|는지|죠|해도 ?(?:돼|되))/u,
);

const FAILED = sieved(
  /だめ(?:だ|で|や|っ|み|$)|ダメ(?:だ|で|や|っ|み|$)|駄目|あかん|アカン|無理(?:だ|で|や)|失敗(?:し|だ|で|に|や|じゃ|(?:っ?て|と)(?:出|で[たて]|なっ|表示)|[。!]*$)|エラー(?!コード)|止ま|とま(?:る|った)|固ま|うまくい(?:か|き)|進(?:ま|み)|同じ|一緒|でき(?:な(?:い|か)|ま(?:せん|へん))|変わ(?:ら|り)|終わら|のに[。!]*$|(?:[2-9]|二|三|何)(?:回|度)(?:目|も)(?!や(?:っ|る))(?:だ|で|なん|や)?(?:よ|す|けど)?|(?:[2-9]|二|三)(?:回|度)も(?:やっ|試し)て(?:い)?(?:る|ます)(?=ん|の|よ|けど|が|わ|[。、!]|$)|\b(?:fail\w*|stuck|same|error|stops?|stopped|(?:did|does|do)(?:n't| not)|not work\w*|no luck|froze|frozen)\b|失败|卡|不行|停|一样|没(?:用|成功|变)|错|동일|똑같|실패|오류|에러|멈|안\s?(?:돼|되|됐)|같은/u,
);

const WENT_WELL = sieved(
  /いけ(?:た|まし)|できた(?!か|の)|うまくいった|つなが(?:った|り(?:まし)?)|\bworked\b|成功了|好了|됐(?:어|습)|성공/u,
);

/** 更新をもう一回, もう一回更新する; 更新が来た。もう一回やる is of something else. */
const OF_UPDATE = sieved(
  /(?:更新|アップデート|アプデ|バージョンアップ)(?:ボタン)?(?:を|は|も|って|の(?:ほう|方)?|、|\s){0,3}(?:また|最初|はじめ|頭|もう|もっ|再|やり直|やりなお|リトライ|[2-9二三何](?:回|度))|[2-9二三何](?:回|度)も?(?:更新|アップデート|アプデ)し|(?:もう(?:一|1|いっ)?(?:回|度|かい)|もっかい|もっぺん|再度|最初から|また)(?:端末(?:を|の)?)?(?:更新|アップデート|アプデ)(?!が|の?(?:あと|後|中)|さ?れ)|(?:更新|アップデート|アプデ)(?:が|は)?(?:途中で)?(?:失敗|エラー|止まっ|だめ|うまく)[^。?]{0,16}(?:もう|もっ|再|やり直|リトライ)|\b(?:redo|retry|repeat|restart|start|do|run|try) (?:the |this |an? )?(?:whole )?updat(?:e|ing)\b[^.?!]{0,12}(?:again|over|once more|from|$|\?)|\bupdat(?:e|ing) (?:it )?again\b|(?:重新|再次)更新|再更新一[次遍]|更新(?:要|需要|得|可以|能)?(?:再来一|再做一|重新|从头)|업데이트(?:를|는)?\s?(?:다시|처음부터|한\s?번\s?더)|(?:다시|한\s?번\s?더)\s?업데이트(?!가|\s?(?:후|중))/u,
);

/** 更新が途中で止まりました。もう一度やって大丈夫?: what has failed is named, and what is done once more stands by itself. */
const UPDATE_STOPPED = sieved(
  /(?:更新|アップデート|アプデ|バージョンアップ)(?:が|は|も|に)?(?:また|やっぱり|途中で|さっき|昨日|今朝|うまく){0,3}(?:失敗|止ま|とま|だめ|ダメ|エラー|進ま|終わら|完了しな|でき(?:な|ま(?:せん|へん))|いか(?:な|ん)|いきません|落ち)[^。!?]{0,12}[。!?、]/u,
);

const IF_CUT = sieved(
  /(?:途中|とちゅう|最中)(?:で|に)(?:もし)?[^。?]{0,8}(?:切れ|きれ|止ま|とま|落ち|途切れ|失敗し|消え)(?:っ|ち)?(?:た(?:ら(?!し)|場合|とき)|ると)|\b(?:what|and) (?:happens |do (?:i|we) do |should (?:i|we) do )?if (?:it|that|the (?:wi-?fi|network|connection|internet|power))[^.?!]{0,20}\b(?:cuts?|drops?|stops?|fails?|goes|dies|is lost|disconnects?)\b[^.?!]{0,10}(?:midway|half ?way|in the middle|during|out|off|down)?|(?:中途|半路|中间|到一半)[^。?]{0,4}(?:断|停|掉)(?!了)[^。?]{0,3}(?:怎么|会|的话)|(?:如果|要是|万一)[^。?]{0,4}(?:断|停|掉)|(?:중간|도중)에\s?(?:끊기|끊어지|멈추|꺼지)(?:면|게 되면)/u,
);

/** 途中で切れたらどうする、いま切れた: no question any more. */
const IS_CUT = sieved(
  /(?:いま|今(?!度|後|日)|もう|さっき|実際)[^。?]{0,8}(?:切れ|きれ|止ま|とま|落ち|消え|なっ|それ)|(?:切れ|止ま|落ち|消え)(?:まし|て(?:し|る|ま)|ちゃ)|\b(?:now|just|already)\b|刚|现在|已经|지금|방금|(?:췄|겼|졌)(?:어|습)/u,
);
