import { sieved } from './sieve.ts';

/**
 * 昨日の分ももう一回やっていい?, 3000円のもやり直していい?, can i redo yesterday's one too?: beside that a sale is taken once more something
 * is named that may tell that another one is meant, or more than one. Whatever is not known here may be it. Expects folded text.
 */
export function namesOther(folded: string): boolean {
  if (BESIDES.test(folded) || OTHER_KANA.test(folded)) return true;
  return HANGUL.test(folded) ? OTHER_KOREAN.test(folded) : LEFT_OVER.test(leftOf(folded));
}

/** 昨日の分もやっちゃいますね, 3番テーブルのもやっていい?: that it is done once more goes without saying. */
export function doesOtherToo(folded: string): boolean {
  return TOO.test(folded) && BESIDES.test(folded) && !OF_ELSE.test(folded);
}

const TOO = sieved(
  /も(?:今から|ついでに|一緒に|同じように|同じく|先に|、)?(?:や(?:り(?:ます|たい)|る|って(?:いい|ええ|大丈夫|も)|っちゃ(?:い|う|って)|っとき|っておき)|通し(?:ます|ていい|ちゃ)|通す|切(?:ります|る|っていい|っちゃ)|(?:会計|決済)し(?:ます|ていい|ちゃ|とき))/u,
);
const OF_ELSE = sieved(
  /更新|アップデート|アプデ|再起動|電源|充電|アプリ|wi-?fi|設定|確認|電話|連絡|(?:カード|クレカ|現金|端末|機械|レジ)(?:の(?:ほう|方))?も/u,
);

function leftOf(folded: string): string {
  return (KANA.test(folded) ? KNOWN : KNOWN_ABROAD).replace(folded, '');
}

const KANA = sieved(/[ぁ-んァ-ヶ]/u);
const HANGUL = sieved(/[가-힣]/u);

/** 先週のも, それも, あっちのお客さんも; もう一回 begins with the same kana. */
const BESIDES = sieved(
  /(?:の|分|やつ|ほう|方|件|会計|決済|客|さん|様|人|円|れ|っち|こ|番|台|(?:[つひ]と|[二2]人)り?)も(?!う(?:一|1|い|ち|度|回|ど|か)|っ(?:か|ぺ))/u,
);

/** In kana alone. */
const OTHER_KANA = sieved(
  /ほか(?:の|に)|べつの|ぜんぶ|みんな|まとめて|のこり|きのう|おととい|けさ|せんしゅう|こないだ|このまえ|となり|あっち|そっち|むこう|おくの|つぎの|まえの|もう(?:ひとり|ひとつ|いっこ|いっけん|いちだい)|それぞれ|ぜんいん|ずつ|ごとに|どちらも|どっちも|りょうほう|ふたつ|ふたり|なんど|なんかい/u,
);

/** What the sale that was allowed may be called, and how it is asked about; kana that are left are endings and particles. */
const KNOWN = sieved(
  new RegExp(
    [
      '(?:もう)?[一1](?:回|度|遍|発)(?:だけ|のみ)?|再(?:度|決済|会計|チャレンジ|挑戦|トライ)?|リトライ|(?:やり|取り|切り|打ち|通し|払い|読み|読ませ|会計し|決済し|し)?直',
      '最初|初め|始め|頭(?=から)|会計|決済|支払|(?:クレジット|クレカ|カード)+|qr|コード|お?客(?:さん|様|さま)?|端末|機械|本人|レジ|タッチ|スキャン|バーコード|請求|金額|処理',
      '通|切|打|払|読|取|差|挿|入(?=れ)|出(?!た)|試|押|当(?=て)|使',
      '今(?!日|朝|月|週|夜|晩|度)|先に|先(?=ほど|程)|本当|普通|同じ|大丈夫|平気|問題|良|構|宜|可能|許|事|意味|感|理解|確認|念|一応|結局|最後|失敗(?:した)?(?:ほう|方|やつ|分)?|止|落|途中|(?<=さっきの|その|この|今の|止まった|落ちた)(?:分|方|件|人|額)|言|思|聞|返事|お?願|待|次(?=は|、)|何|気|怖|心配',
      'オッケー|オーケー|オーライ|ダメ|アカン|マジ|ホント|ok',
    ].join('|'),
    'gu',
  ),
);

const KNOWN_ABROAD = sieved(
  new RegExp(
    [
      "\\b(?:can|could|may|should|shall|do|does|i|we|you|he|she|they|redo|retry|retrying|try|trying|charge|charging|run|ring|put|process|swipe|tap|insert|take|make|it|that|this|the|an?|my|his|her|their|him|them|card|cards|credit|payment|sale|transaction|customer|guest|again|once|only|more|one|time|now|right|is|are|was|be|ok|okay|fine|all (?=right|good|ok|fine)|alright|good|safe|sure|so|then|just|really|please|pls|to|for|yes|yeah|go|ahead|allowed|mean|means?|same|if|not|no|problem|through|over|and|but|thanks|thank|from|beginning|start|correct|said|say|have|would|will|'?(?:s|re|m|ll|ve))\\b",
      '那[么就]?|这|再|重新|又|刷|收|付|扣|试|做|来|一(?=次|遍|下|回|笔|单)|次|遍|下|回|款|钱|卡|信用|支付|能|可以?|不|是|吗|嗎|么|吧|呢|啊|了|我们?|你|现在|笔|单|行|好|没|有|问题|关系|事|对|的|要|得|该|就|真|意思|说|客人|顾客|他|她|给|去|先|直接|只|确定|刚才|刚刚|嗯|谢',
    ].join('|'),
    'gu',
  ),
);

/** Kanji, katakana words, letters and figures of whatever else is named. */
const LEFT_OVER = sieved(/\p{Script=Han}|\p{Script=Katakana}{2}|\p{Script=Latin}{2}|[0-9]/u);

const OTHER_KOREAN = sieved(
  /(?:것|거|건|분|결제|손님|사람|테이블)도|어제|그저께|그제|지난|저번|아까 ?전|다른|전부|모두|다 ?다시|나머지|오전|아침|점심|요일|하나 ?더|또 ?하나|\d/u,
);
