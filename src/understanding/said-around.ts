import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { normalise } from './normalise.ts';
import { asksIfRight, hasOtherWayWorked, isOtherWayNow } from './other-way-now.ts';
import { sieved } from './sieve.ts';
import { isGuestsSlip, isSlipWished, tellsSlipMissing } from './slip-missing.ts';
import { withoutSpaces } from './spaces.ts';
import { foldSpelling } from './spelling.ts';
import { takesLeave } from './takes-leave.ts';

/**
 * What merchants say around the check of a payment, and nothing besides: that somebody waits, what is to be done now, that the
 * customer is to go; and once it is over, whether nothing more is to be done. Expects the text as it was written.
 */
export function aroundHints(typed: string): readonly Hint[] {
  if (typed.length > LONGEST) return [];
  const folded = foldSpelling(normalise(typed));
  const isGuests = isGuestsSlip(withoutSpaces(folded));
  const isAllOfIt = MAY_WAIT.test(folded) && !LETTER.test(WAITING.replace(folded, ''));
  return holding([
    ['onlyWaits', isAllOfIt && WAITS.test(folded)],
    ['onlyWhatNow', isAllOfIt && WHAT_NOW.test(folded)],
    ['customerGoes', GOES.test(folded) && !GOES_ELSE.test(folded)],
    ['paysMeanwhile', PAYS_MEANWHILE.test(folded)],
    ['onlyAsked', ONLY_ASKED.test(folded)],
    ['ofSlipAlone', SLIP_ALONE.test(folded) || VERSION.test(folded)],
    ['onlyNoReceipt', isGuests || NO_RECEIPT.test(folded)],
    ['guestsSlip', isGuests],
    ['wishesSlip', isSlipWished(folded)],
    ['thatOne', THAT_ONE.test(withoutSpaces(folded))],
    ['stoppedGuest', STOPPED_GUEST.test(folded)],
    ['earlierGuest', EARLIER_GUEST.test(folded)],
    ['slipMissing', tellsSlipMissing(folded)],
    // いただかなく is folded into another word.
    ['asksIfSettled', IF_SETTLED.test(folded) || IF_SETTLED.test(typed)],
    ['asksToTellPaid', TO_TELL_PAID.test(folded)],
    ['wondersWhy', WONDERS.test(folded) || ASKS_CAUSE.test(folded)],
    ['takesLeave', takesLeave(folded)],
    ['otherWayNow', isOtherWayNow(folded)],
    ['otherWayWorked', hasOtherWayWorked(folded)],
    ['asksIfRight', asksIfRight(folded)],
    ['rightOne', RIGHT_ONE.test(withoutSpaces(folded))],
    ['noContact', NO_CONTACT.test(withoutSpaces(folded))],
    ['asksLeaveAbroad', ASKS_ABROAD.test(folded)],
    ['wentThrough', WENT_THROUGH.test(folded)],
  ]);
}

/** いや切ってないです、切っていいか聞いただけ, 聞いただけでまだ何もしてない. */
const ONLY_ASKED = sieved(
  /^(?!.*(?:履歴|成功|失敗|処理|未了|客|本人|相手)).*(?:(?:聞|訊|き)い(?:てみ)?|質問し|確認し)ただけ(?:だ|です|や|じゃ|な|なの|で|よ|ね|わ|ん|けど|けん|から|が|ー|、)*(?:まだ)?(?:何も|なにも|全然|電源も|電源は)?(?:(?:やっ|し|切っ|触っ|さわっ)て(?:い)?(?:ない|ません|へん)|(?:やっ|し|切っ|触っ)とらん)?(?:です|よ|ね|わ|ん|けど|から)*[。!…\s]*$/u,
);

/** なんで?, 何が原因ですか, なんで失敗したの?: what it came of, and no more. */
const ASKS_CAUSE = sieved(
  /^(?:え[っー]?|で|じゃあ?|でも|その|それは?|これは?|あれは?|いや|、|\s)*(?:(?:更新|アップデート|エラー|失敗)の?)?(?:なぜ|なんで|どうして|なして|何で|何故|なんでまた)(?:エラー|更新|失敗|止ま|途中|うまく|進ま|また|こう|そう|こんな(?:こと)?|出来|でき|なる|なった|なん|出|に|が|を|い(?:か|き)|す(?=る|ん)|し|っ|た|る|り|ない|ません|ます|ました|ちゃ|てる|てん|の|ん|や|ねん|わけ|だ(?:ろう)?|でしょう?|です|か|よ|と|は|、)*[?。!]*$|^(?:え|で|じゃあ?|その|、)*(?:(?:エラー|失敗|更新|これ|それ)の?)?(?:原因|理由|わけ)(?:は|って|が)?(?:何|なに|なん|どれ|分か|わか|教え)?(?:です|なん|でしょう|る|り|ます|て|ください|だろう|か|の|や)*[?。!]*$|^(?:え|で|じゃあ?|、)*(?:何|なに|どれ|どこ)が(?:原因|悪(?:い|か|くて)|駄目|だめ)(?:った|です|なん|でしょう|だろう|だった|の|ん|か|や)*[?。!]*$/u,
);

const LONGEST = 60;
/** それで合ってる, そう、それ, ほかの会計じゃない: the sale that was named is meant. */
const RIGHT_ONE = sieved(
  /^(?:はい|うん|ええ|あ|いや|いえ|そう|そうそう)?(?:です)?[、。]?(?:(?:それ|そいつ|その会計|その分|そのやつ|その人)(?:で|は|が)?(?:[合あ]って(?:い)?(?:る|ます)(?:\?$)?|間違いない|間違いありません|です|だ|や)?|(?:ほか|他|別|べつ)の(?:お?会計|やつ|分)(?:では|じゃ)(?:ない|なく|ありません|なか))(?:です|よ|わ|で|けど|って)?[。!]*$/u,
);
/** お客さんの番号知らない, 相手の連絡先分からん. */
const NO_CONTACT = sieved(
  /^(?:でも|けど|もう)?(?:お?客(?:さん|様|さま)?|相手|その人|本人)の?(?:連絡先|電話番号|番号|電話|名前|住所)(?:は|が|も|とか|を|まで)?(?:全然|もう)?(?:(?:わか|分か)ら(?:ない|ん)|(?:わか|分か)りません|知ら(?:ない|ん)|知りません|聞いて(?:い)?(?:ない|ません)|聞け(?:なかった|てない)|控えて(?:い)?(?:ない|ません))(?:です|よ|わ|し|けど|んだけど|んですけど|んです)?[。!]*$/u,
);
/** さっきレジ1で止まった人, 止まったお客さんは2台目でいい?, 固まったままの会計: a sale that has stopped, by its customer. */
const STOPPED_GUEST = sieved(
  /(?:止ま|とま|固ま)(?:った|って(?:い)?る|りました)(?:まま)?の?(?:(?:お?客|患者)(?:さん|様|さま)?|人(?!気|が(?:多|い))|方(?!法|が(?:いい|良い))|(?:お?会計|決済|支払い?)(?!端末|アプリ))|(?:途中|中断|エラー)の(?:まま|時)?の?(?:(?:お?客|患者)(?:さん|様|さま)?|人(?!気)|お?会計|決済|支払い)|(?:切れ|落ち|消え)たまま?の?(?:(?:お?客|患者)(?:さん|様|さま)|お?会計|決済)/u,
);
/** さっきの人です, あ、次じゃなくてさっきの人, and no more. */
const EARLIER_GUEST = sieved(
  /^(?:あ|え|いや|いえ|、|次(?:の人)?(?:じゃ|では)なくて?)*(?:さっき|先ほど|さきほど|今|同じ)の(?:お?客(?:さん|様|さま)?|人|方)(?:です|だ|や|なんです|なんだ)?(?:けど|が|よ|わ|ね)?[。!]*$|^(?:(?:no|it'?s|it is|the|,) )*(?:same|earlier|previous|last) (?:guest|customer|one|person)(?: again)?(?: as before)?[.!]*$/u,
);
const LETTER = /[\p{L}\p{N}]/u;

const WAITS = sieved(
  /待|並ん|急い|暇|時間|waiting|in line|hurry|urgent|no time|等|着急|急|没时间|没空|기다|급해|급합|빨리|시간/u,
);
const WHAT_NOW = sieved(
  /どう(?:すれば|すりゃ(?:あ)?|したら|しよう|したもん)|どない|何(?:を)?(?:すれば|すりゃ|したら)|what (?:do|should|can|must|shall) (?:i|we)|what now|what next|怎么办|怎么做|怎么处理|该做什么|어떡|어떻게|어쩌|뭘 해야/u,
);
const MAY_WAIT = sieved(
  /待|並ん|急い|暇|時間|どう|どない|何|wait|in line|hurry|urgent|no time|what|等|急|没时间|没空|怎么|做什么|기다|급|빨리|시간|어떡|어떻게|어쩌|뭘/u,
);

/** お客さんもう待ってるんだけど, 履歴なんて見てる暇ない, 客人在等着呢 怎么办: none of these words tells anything of a payment. */
const WAITING = sieved(
  new RegExp(
    [
      'お?客(?!人)(?:さん|様|さま)?|待たせて(?:い)?(?:る|ます|んの|ん)?|(?:お)?待(?:って|ち)(?:して)?(?:もらって|もろて|いただいて|頂いて|くれて)(?:い)?(?:る|ます|はる|おります|んの|ん)|お待ち(?:です|になって(?:い)?ます)|待って(?:い)?(?:る|ます|はる|んの|ん)|並んで(?:い)?(?:る|ます|ん)|急いで(?:い)?(?:る|ます|ん)',
      '履歴(?:なんて|なんか|を|見る)?|見て(?:い)?(?:る|られ)?|見る|(?:暇|ひま|時間)(?:は|が|なんて|も)?(?:ない|ありません|ねえ)|後ろ|列|ずっと|かなり|めっちゃ|すごく|もう|今さら|今|いま|目の前|まだ|いない',
      'どう(?:すれば|したら|しよう|したもん)|どない(?:すれば|したら|しよ)|何(?:を)?(?:すれば|したら)|いい|ええ|よろしい|宜しい|ですか|でしょうか|です|ます|んだ|のに|けど|から|ので|して|じゃあ|これから|この(?:後|あと)|それで|次|で|は|が|を|も|に|な|の|よ|ね|か|し|わ|ん',
      "\\b(?:the|a|my|our|customers?|clients?|guests?|people|he|she|they|is|are|am|still|just|now|here|there|right|waiting|in|line|front|of|me|please|pls|quick|quickly|fast|hurry|hurrying|up|urgent|asap|so|and|but|ok|okay|what|next|do|should|can|must|shall|i|we|to|then|no|time|for|that|check|look|at|history|have|there|really)\\b|'(?:s|re|m)\\b",
      '客人|顾客|客户|这边|这里|还在|都在|正在|一直|在|等着|等|着|呢|了|啊|啦|很|好|着急|赶时间|急|快点|现在|那|该|要|我们|我|怎么办|怎么做|怎么处理|做什么|没时间|没空|看|记录|历史|才好',
      '손님(?:이|은|도|께서)?|고객(?:님)?(?:이|은|도)?|계속|지금|이제|그럼|앞에서|기다(?:려요|리고 ?있어요|리고 ?계세요|리세요|리십니다|려|리는데요?|리는 중이에요)|급해요|급합니다|빨리요?|어떡해요?|어떡하죠|어떡하나요|어떻게 ?(?:해요|하죠|하나요|할까요|해야 ?(?:해요|돼요|하나요|하죠|되나요))|어쩌죠|뭘 ?해야 ?(?:해요|하죠|돼요|하나요)|내역|볼|시간(?:이|도)?|없어요|없는데요?',
    ].join('|'),
    'gu',
  ),
);

/** アプリのバージョンは?, バージョンはいくつになればいいの: no notice tells it. */
const VERSION = sieved(
  /^(?:で|あと|じゃあ?|それと|ちなみに|、)*(?:端末|アプリ|usen ?pay(?:\+|プラス)?|os|更新後|新しい|今|いま)*の?(?:バージョン|ばーじょん|版)(?:番号|数)?(?:は|って|が)(?:いくつ|何番|何|どれ|どう)?(?:に)?(?:な(?:る|り|れ|っ|ん))?(?:たら|ば)?(?:いい|ます|る|てる|てれば)*(?:です|の|ん|か|よね?|だ)*[?。]*$/u,
);

/** その間に会計はできますか, can i still take payments during it?: as long as what was told takes. */
const PAYS_MEANWHILE = sieved(
  /^(?:え|あの|じゃあ?|で|では|ちなみに|なら|、)*(?:更新|アップデート|アプデ)(?:して(?:い)?る)?(?:の?(?:間|あいだ|最中|途中)|中)(?:に|は|って|だと|でも|なら|の|、)*(?:お?会計|決済|支払い?|カード(?:決済)?|クレジット|クレカ|qr(?:コード)?|電子マネー|paypay|ペイペイ)(?:は|って|も)(?:どう(?:なる|なります|なの|です)?)?(?:の|ん|か|です)*[?。]*$|^(?:はい|(?:分か|わか)りました|了解(?:です|しました)?|なるほど|そうなんですね|ありがとうございます|じゃあ?|で|では|ちなみに|なら|ということは|つまり|、|。|!)*(?:(?:そ(?:の|んな)|この)(?:(?:[0-9]{1,2}|[一二三]?十|数)分(?:くらい|ぐらい|ほど)?の?)?(?:間|あいだ|最中|うち)|(?:(?:更新|アップデート|アプデ)が)?(?:終わ(?:る|り)|済む)まで|(?:更新|アップデート|アプデ)(?:の|(?:を)?(?:して|やって)(?:い)?る)?(?:間|あいだ|最中|中|途中(?:で(?!も))?)|(?:やって|動いて|それ(?:を)?して)(?:い)?る(?:間|あいだ|最中|とき|時)|途中(?:で(?!も))?)(?:に|は|も|って|だけ|中|でも|、)*(?:普通に|まだ|ずっと|全然|お?店で|お?客(?:さん|様)?の?)*(?:会計|決済|支払い?|カード|クレジット|クレカ|レジ|端末|機械|qr(?:コード)?|電子マネー|paypay|ペイペイ|スマホ決済|タッチ)?(?:決済)?(?:は|が|を|も|って|とか)*(?:でき|出来|使え|つかえ|使って|打て|打って|切れ|通せ|入れて|入れられ|取れ|受け(?:られ|付け)|いけ|可能|無理|だめ|ダメ|ok|大丈夫|止ま[るりらん]|して(?:も|い[いて]))[^。]{0,12}[?。]*$|^(?:はい|(?:分か|わか)りました|了解(?:です|しました)?|じゃあ?|では|、|。|!)*その(?:間|あいだ)(?:に|は|、)*(?:カード|会計|決済|端末)(?:は|が|も)*(?:使え|でき|だめ|無理)[^。?]{0,12}[?。]+現金[^。?]{0,20}[?。]*$|(?:^|[。、!])(?:[そこ]の|更新(?:の|して(?:い)?る))(?:間|あいだ|最中|途中)(?:に|で)?は?(?:お?会計|決済|支払い?|カード|クレカ|タッチ)(?:を|が)?(?:通?し|やっ|切っ|来)(?:たら|ちゃったら|てしまったら)(?:どう(?:なる|なります|なっちゃう)|だめ|まずい)(?:の|ん|です|か)*[?。]*$|\b(?:can|could|may|will|would|do|does|is|are)\b[^.?!]{0,40}\b(?:pay|payments?|cards?|sales?|charge|terminal|machine)\b[^.?!]{0,24}\b(?:(?:during|in) (?:it|this|that|those|these)|during (?:that|this|the) (?:time|period)|in the mean(?:time|while)|meanwhile|while (?:it|that|this) (?:is |'s )?(?:runs?|running|happens|happening|going on))\b|^(?:那|在|这|这个|这段|那段|更新)*(?:期间|时间内?里?|时候)(?:还|也|就)?(?:能|可以|能不能|可不可以)(?:不能|不可以)?(?:继续|正常)?(?:收款|刷卡|结账|付款|使用|用)|^(?:그럼 ?)?그 ?(?:동안|사이|시간)(?:에는?|은|에도)? ?(?:카드 ?)?(?:결제|계산|카드|단말기)/u,
);

/** 客の控えとかは?, レシートも変わる?: of none that came out, or did not. */
const SLIP_ALONE = sieved(
  /^(?:じゃあ?|で|あと|それと|なら|、)*(?:お?客(?:さん|様|さま)?の?|お?店(?:側)?の?|うちの?)?(?:控え?|ひかえ|レシート|伝票|領収書?)(?:の?(?:紙|見た目|書き方|印字|形|中身))?(?:とか|など|なんか)?(?:は|も|って|が)*(?:何か|なにか)?(?:変わ(?:る|ります|らない|りません|らん|らへん)|(?:どう|どない)(?:なる|なります|変わる|変わります)?|同じ|そのまま)?(?:の|ん|です|まま|か|よ|ね)*[?。]*$/u,
);

/** お客さん帰りたいって, can he go, 客人要走了, 그냥 보내도 돼요: who paid, or did not, is to go. */
const GOES = sieved(
  /(?:帰(?:して|らせて|らせ(?:ます|る)|します|りたい|っても|ってもら|っていただ)|帰(?:る|り)(?:たい)?(?:って|と言|そう))|\b(?:customer|client|guest|he|she|they|him|her|them)\b[^.?!]{0,16}\b(?:leave|leaving|go|be off)\b(?: (?:now|then|home|already|yet)){0,2}[.?! ]*$|\blet (?:him|her|them|the customer) (?:go|leave)\b|\bsend (?:him|her|them|the customer) (?:home|off|away)\b|(?:客人|顾客|他|她)[^。?]{0,6}(?:走|离开|回去)(?:了|吧|吗|\?|$)|让(?:客人|他|她)(?:先)?走|손님[^.?]{0,6}(?:가셔|가도|가야|간대|가신대|가고 ?싶|보내)|(?:그냥|먼저|이제) ?(?:보내|가셔|가시게)/u,
);
const GOES_ELSE = sieved(
  /帰[^。?]{0,10}(?:ました|った(?!ら))|次|別の|ほかの|他の|next|another|other|下一|别的|다음|다른/u,
);

/** レシート出てないけど: the paper tells nothing of a payment that is known to have gone through. */
const NO_RECEIPT = sieved(
  /^(?:でも|けど|で|あと|ただ|、|\s)*(?:レシート|控え|伝票)(?:は|が|も)?(?:まだ|全然|何も)?(?:出え?|印刷され|印字され)(?:て(?:い|き|こ|け)?)?(?:な(?:い|かった)|ません(?:でした)?|(?:へ|と?ら)?ん(?:かった)?)(?:です|ん|の|よ|ね|が|けど|だ|で|、|\s)*(?:いい|大丈夫|平気|問題ない)?(?:です|の|か|かな|\?|。)*$|^(?:(?:but|and|still|there (?:is|was)) ){0,3}no receipt(?: (?:came out|came|was printed|printed|though|yet)){0,2}[.?! ]*$|^(?:(?:but|and|still) ){0,2}(?:the |a )?receipt (?:did not|didn'?t|does not|doesn'?t|has not|hasn'?t|was not|wasn'?t|is not|isn'?t|never|not)(?: (?:come|came|print|printed|printing|been|out)){1,3}(?: (?:though|yet)){0,2}[.?! ]*$|^(?:但是|可是|不过)?(?:小票|收据|单子|凭条)(?:也|还)?(?:没有?|未)(?:打印|打)?(?:出来|でき|出|来)?[啊呢。?]*$|^(?:但是|可是|不过)?没(?:有)?(?:出|打印|打)(?:出)?(?:小票|收据)[啊呢。?]*$|^(?:근데 |그런데 )?영수증(?:이|은|도)? ?(?:안 ?(?:나왔|나와|나오)|못 ?받|출력 ?안)[가-힣 ]{0,6}[.?]*$/u,
);

/** もう払ってもらわなくていいってことね, 那不用再收了吧, なら平気?, of a payment that was told to have gone through. */
const IF_SETTLED = sieved(
  /^(?:so,? |ok(?:ay)?,? |then,? |and |is there ){0,3}(?:nothing|anything) (?:more|else|left)(?: (?:to do|for me to do|i (?:need|have) to do|needed))(?: then| now)?[.?!, ]*(?:thanks?|thank you)?[.?! ]*$|^(?:なら|じゃあ?|もう|これで|ほかに|他に|あと|は|、){0,4}(?:何も|なにも)(?:し(?:なくて|ないで)|せんで)(?:も)?(?:いい|ええ|大丈夫)(?:です|の|ん|か|よね|ね|な|\?|。|、)*(?:ありがと[^。]{0,8})?$|^(?:那|就|是不是){0,2}(?:没有?别的事|不用再?做什么|没什么要做的)了?(?:吧|吗|么)?[?。!]*$|(?:払って|支払って|通して|切って|やって)?(?:もらわ|いただか|受け?取ら|取ら|やり直さ|切らなおさ|会計し|請求し)(?:な(?:くて|いで)|んで)(?:も)?(?:いい|ええ|大丈夫|よい|良い|平気|ok)|^(?:なら|じゃあ?|では?|それなら|ほな|もう|これで|、|\s){0,3}(?:平気|大丈夫|安心|ok|問題ない|(?:終わり|おしまい|おわり|終了|完了)(?:(?:で|って(?:こと)?で|にして)(?:いい|よい|良い|ええ|よろしい|大丈夫))?)(?:です|な|ん|の|って|こと|だ|よ|ね|か|\?|。|\s)*$|\b(?:don'?t|do not|no|not) (?:have to|need to|need for|need) (?:\w+ ){0,2}(?:charge|pay|take|retry|again)|\b(?:no need|not necessary)\b[^.?!]{0,16}(?:again|charge|pay|retry)|^(?:so |ok |then |and ){0,2}(?:we|it|that|all|everything)(?:'s|'re| is| are)? (?:all )?(?:good|fine|ok|okay|settled|done|paid)(?: then| now)?[.?! ]*$|(?:不用|不需要|不必|无需)(?:再|重新)(?:收|刷|付|扣)|^(?:那|那就|这样){0,2}(?:没问题|没事|可以)了?(?:吧|吗|\?)[。?]*$|(?:다시|또|더) ?(?:안|결제 ?안|안 ?긁)[^.?]{0,6}(?:되|돼|해도)|(?:다시|또) ?(?:결제할|받을|긁을) ?필요(?:는|가)? ?없|^(?:그럼|이제)? ?(?:괜찮은 ?거죠|괜찮죠|된 ?거죠|문제 ?없죠|끝난 ?거죠)[.?]*$/u,
);

/** お客さんには払えてますって言っていい?, 決済できてるって伝えて大丈夫ですか. */
const TO_TELL_PAID = sieved(
  /(?:払え(?:て(?:い)?)?(?:る|ます|た|ました)|(?:支?払い?|決済|会計)(?:は|も)?(?:済み|済んで(?:い)?(?:る|ます)|終わって(?:い)?(?:る|ます))|(?:でき|出来|通っ|とおっ|成立し)て(?:い)?(?:る|ます)|通(?:った|りました))(?:です|だ)?(?:よ|から)?(?:って|と)、?(?:お?客(?:さん|様|さま)?に)?は?(?:お?伝えし?て?|言っ?て|いって|お?話し?して|ご?案内して)も?(?:いい|よい|良い|よろしい|大丈夫|平気|ok|ええ)/u,
);

/** 更新してなかったからかな, because i did not update?: why it came to this. */
const WONDERS = sieved(
  /(?:から|せい|ため)(?:です|なの|なん)?(?:か(?:な|ね|しら|も)?|でしょうか|だろうか|ですかね|やろか)?[?。\s]*$|^(?:is (?:it|that|this) |maybe |was it )?because\b[^.]*\?*$|^是不是因为|^是因为|때문(?:인가요|일까요|이에요|인가|이죠)[.?]*$/u,
);

/** 那能再刷一次吗, 再刷一次没问题吧, 다시 긁어도 되죠. */
const ASKS_ABROAD = sieved(
  /^(?:那么?|现在|我|,|，|、|\s){0,3}(?:能|可以|能不能|可不可以|是不是(?:可以|要)|还?要|要不要|需要)?(?:再|重新)(?:刷|收|付|扣)(?:一次|一遍|一下|款){0,2}(?:没问题|没关系|可以|行|好)?(?:吗|吧|么)[?。\s]*$|^(?:그럼|그러면|이제|\s){0,3}(?:다시|한 ?번 ?더) ?(?:긁|결제 ?하|받)(?:어도|아도|해도|어요|으면|면|을까요|을게요)? ?(?:되죠|되나요|돼요|될까요)?[?.\s]*$/u,
);

/** 好了 刷成功了, 다시 해서 됐어요, ok done it went through: run again before that was allowed. */
const WENT_THROUGH = sieved(
  /^(?:もう(?:一|1)(?:回|度)|もっかい|やり直し|再度)[^。?]{0,10}(?:通りました|通った|できました|できた|成功しました|いけました|いけた)[^?]{0,8}$|^(?:ok|okay|yes|great|done|,|\.| ){0,6}(?:(?:it|the payment|the card) (?:went|has gone) through|it worked)(?: now| this time| again| thanks| thank you|[,.! ]){0,4}$|^(?:好了|好的|可以了|,|，|、|\s){0,3}(?:(?:再|重新)(?:刷|付|收)|刷|付款?)(?:了一次)?就?(?:成功|好)了[,，\s]*(?:谢谢|谢了)?[。!]*$|^(?:네|,|\s){0,3}(?:다시|한 ?번 ?더) ?(?:해서|하니까|하니|했더니|긁으니까) ?(?:됐|되었|성공했|결제됐)(?:어요|습니다|네요)[^?]{0,10}$/u,
);

/** それです, うん、これや: what was named, and no more. */
const THAT_ONE = sieved(
  /^(?:はい|うん|ええ|そう|あ|、|。)*(?:それ|これ|その(?:会計|決済|分|やつ)|この(?:会計|決済|分|やつ))(?:です|でした|や|だ|っす|ですわ|やわ|やで|だよ|ですね|だね|で(?:合って|あって)(?:い)?(?:る|ます))(?:よ|ね|、|。|!)*$/u,
);
