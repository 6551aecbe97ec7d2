import type { Hint } from '../core/hint.ts';
import { closeOf, sentencesIn } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * How a question is put whose answer is はい or いいえ: must it be (必要?, しないとだめ?), may it be (していい?, できる?), does it come by
 * itself, or is it done by hand. The card that answers it knows which of the two is true. Expects folded text.
 */
export function askedSoHints(said: string): readonly Hint[] {
  const folded = said.replace(LATE_WORD, '?').replace(OR_NOT, '?');
  if (isOpen(folded)) return ['asksOpenly'];
  if (!isOneAsked(folded)) return holding([['asksIfToDo', asksLast(folded)]]);
  const close = closeOf(folded);
  const put = asPut(close, folded);
  const isMay = put === 'asksIfMay';
  return holding([
    ...(put === null ? [] : [[put, true] as const]),
    ['asksToPayThere', isMay && PAYS.test(folded) && !BY_PHONE.test(close)],
    ['asksToStop', isMay && STOPS.test(close)],
    ['cyclesItself', put === 'asksIfItself' && RESTARTS.test(close)],
    ['asksIfLeft', LEFT_ALONE.test(close)],
    ['asksIfLate', LATE.test(close)],
    ['asksIfOnly', ONLY.test(close)],
    ['asksIfChanged', CHANGES.test(close)],
    ['asksIfHere', HERE.test(close)],
    ['asksIfThatIsIt', THAT_IS_IT.test(close)],
    ['asksIfToDo', TO_DO.test(close)],
    ['asksEarlyCharge', EARLY_CHARGE.test(folded)],
    ['asksUncharged', UNCHARGED.test(folded)],
    ['ofQuietTime', QUIET.test(folded) && !BUSY.test(close)],
    ['ofAnyHour', ANY_HOUR.test(folded)],
  ]);
}

function isOneAsked(folded: string): boolean {
  return folded.length <= LONGEST && OUTRIGHT.test(folded) && !IN_PART.test(folded);
}

/** 電源は入ってます。更新すればいいんですか: what is told first asks nothing. */
function asksLast(folded: string): boolean {
  const sentences = sentencesIn(folded).filter((one) => closeOf(one) !== '');
  const told = sentences.slice(0, -1);
  const isTold =
    told.length > 0 && told.length <= MOST_TOLD && !told.some((one) => one.includes('?'));
  return isTold && folded.length <= LONGEST && TO_DO.test(closeOf(sentences.at(-1) ?? ''));
}

function isOpen(folded: string): boolean {
  const close = closeOf(folded);
  // 自分で何かしないといけないんですね asks for no way.
  return (HOW.test(close) && !BY_HAND.test(close)) || HOW_ABROAD.test(folded);
}

function asPut(close: string, folded: string): Hint | null {
  if (BY_ITSELF.test(close) || BY_ITSELF_ABROAD.test(folded)) return 'asksIfItself';
  if (BY_HAND.test(close)) return 'asksIfByHand';
  if (NOT_MUST.test(close) || NOT_MUST_ABROAD.test(folded)) return 'asksIfNot';
  if (MUST.test(close) || MUST_ABROAD.test(folded)) return 'asksIfNeeded';
  return MAY.test(close) || MAY_ABROAD.test(folded) ? 'asksIfMay' : null;
}

/** 更新始まったりせんよな? 勝手に */
const LATE_WORD =
  /[?？]\s*(?:勝手に|急に|突然|いきなり|自動で|(?:更新|会計|営業)?の?途中で)[。!?]*$/u;
/** 切る必要あるの?ないの?, やっていいの?だめなの? */
const OR_NOT =
  /(?<=[のかんるい])[?？、]\s*(?:それとも)?(?:(?:い|要)ら)?(?:ない|ん|だめ|ダメ|駄目)(?:な?の|な?ん)?(?:です)?か?[。!?？]*$/u;

const LONGEST = 60;
const MOST_TOLD = 2;
/** 充電は前の日からしといた方がいい?, 今夜から充電しておけばいい?, 충전기 꽂아두고 자도 되죠? */
const EARLY_CHARGE = sieved(
  /^(?=.*充電)(?!.*(?:火事|熱|電池が?(?:傷|悪|痛))).*(?:前の?(?:日|晩|夜)|前日|前もって|先に|今(?:夜|晩|日)|早め)(?:の?うち|の夜)?(?:から|に|は|も)*(?:充電)?[^。?]{0,4}(?:し(?:て(?:お|い)|と)[いけ]?|したほう|した方)[^。?]{0,8}(?:いい|良い|よい|ええ|安心|大丈夫|べき)|^(?!.*(?:更新|しながら|電池が?(?:傷|悪|痛)|火事|熱)).*(?:充電(?:器|ケーブル)?|ケーブル|プラグ|コンセント)(?:は|に|を|も)?(?:ずっと|一晩(?:中)?|朝まで|夜じゅう|夜中)?(?:さし|挿し|差し|つなぎ|繋ぎ|つけ|し)(?:っ(?:ぱ|放)|ぱ|放)(?:なし|し)(?:に(?:して|しと)(?:お)?い?て)?で?も?(?:いい|良い|よい|ええ|大丈夫|平気|構|かま)|^(?:충전기|단말기|충전)[^.?]{0,8}(?:꽂아|연결해|꽂은)[^.?]{0,6}(?:자도|밤새|두고)[^.?]{0,4}(?:돼|되|괜찮)|^(?:can|may|should) i (?:leave|keep|charge) (?:it|the terminal|the machine)?\s?(?:charging|on the charger|plugged in)?\s?(?:overnight|all night|the night before)|^(?:可以)?(?:插着充电器|充着电)(?:过夜|睡觉|一晚上)(?:可以|行|没问题)?/iu,
);
/** 25以上あれば充電器なしでもOK? */
const UNCHARGED = sieved(
  /充電器?(?:に|は|を)?(?:なし(?:で)?|つなが(?:ない(?:で)?|なくて)|繋が(?:ない(?:で)?|なくて)|挿さ(?:ない(?:で)?|なくて)|ささ(?:ない(?:で)?|なくて)|差さ(?:ない(?:で)?|なくて)|から外し(?:て|た(?:まま)?で?)|外して)(?:も)?(?:更新(?:し(?:て|ても)|でき)|でき|いけ|ok|大丈夫|平気|いい|ええ|問題ない)/iu,
);
const OUTRIGHT = sieved(
  /[?？]|(?:[か吗嗎么]|の|ね|よな|こと|나요|까요|[돼되]요|인가요)[。.!\s]*$|^(?:(?:so|and|but|ok|okay|then)[, ]+){0,3}(?:do|does|can|may|is|will|must|could)\b/iu,
);
/** Several are asked: what is answered first may be another one. */
const IN_PART = sieved(/[?？。\n].*[^\s?？。!！]/u);
/** Asked what, when or how, and how often. */
const HOW = sieved(
  /いつ(?!でも)|何(?!も|でも)|なん(?:で(?!も)|時|分|の|か(?:い|ら))|なぜ|どう|どこ|どの|どれ|どっち(?!も)|どちら(?!も)|誰|だれ|いくら|同じ(?:時|タイミング)|同時|(?:\d|毎)(?:回|度|日)|毎朝|何度/u,
);
const HOW_ABROAD = sieved(
  /\b(?:what|when|where|which|why|who|how|twice|every|each|or)\b|什么|几|哪|谁|怎|多[久少]|还是|언제|아니면|혹은|어디|어떻게|몇|누가|뭐|무엇|왜|얼마/iu,
);

const END =
  '(?:です|でしょう?|だ|の|ん|って|こと|という|わけ|か|よ|ね|な|や|と|しら|も?しれない)*\\??$';
const MUST = sieved(
  new RegExp(
    [
      `(?:必要|必須|ひつよう|マスト|義務|(?:が|は|って|も|と)(?:要る|要ります|いるん|いります))(?:あり?ます|ある|が)*${END}`,
      `(?:ない|なく|なけれ|なき|せん|やらん|ん)(?:と|ちゃ|ば|ゃ)(?:だめ|ダメ|駄目|あかん|あきまへん|いけない|いけません|いかん|ならない|なりません|まずい|でき(?:ない|ません|へん)|無理|むり|あかへん)${END}`,
      `(?:しなきゃ|しなくちゃ|やらなきゃ|しないと|やらないと|せんと|やらんと)${END}`,
      `(?:せな|やらな|せにゃ|やらにゃ)(?:あかん|いかん|だめ|ダメ|ならん)${END}`,
    ].join('|'),
    'iu',
  ),
);
const NOT_MUST = sieved(
  /なく(?:ても|て(?:いい|良い|よい|ええ|大丈夫))|んで(?:も|ええ|いい)|なしで|(?:必要|要ら|いら)(?:は|が|も)?(?:ない|ありません|ん)|不要/u,
);
const NOT_MUST_ABROAD = sieved(
  /\b(?:can|may|could) (?:i|we) (?:not|skip the restart|leave out)|is it (?:ok|okay|fine) (?:not to|without|if (?:i|we) don't)|不(?!可以|能)[^?]{1,8}(?:可以|行|没事|没关系)[吗嗎么]|(?:可以|能)不[^?]{1,8}[吗嗎么]|(?:안 ?[^?]{1,6}도|지 ?않아도|없어도) ?(?:돼|되|될까|괜찮)/iu,
);
const MAY = sieved(
  new RegExp(
    [
      `(?:て|で|ちゃって|といて|とって)も?(?:いい|良い|よい|よか|ええ|大丈夫|だいじょうぶ|平気|ok|構わない|構いません|かまわない|かまへん|問題ない|問題ありません|よろしい)${END}`,
      `(?:でき|出来|使え|いけ|行け|取れ|切れ|もらえ|くれ|いただけ|つなが|繋が|通じ|やって|(?:止|と)めら?れ|やめら?れ|抜け|外せ)(?:る|ます)${END}`,
    ].join('|'),
    'iu',
  ),
);
const BY_ITSELF = sieved(
  new RegExp(
    `(?:勝手に|かってに|自動(?:で|的に)?|自然に|ひとりでに|(?:放っ|ほっ|ほう?っ)(?:て|と)い?ても?|そのままで?も)[^?]{0,12}(?:され(?:る|ます)|(?:なる|なります)|始ま(?:る|ります)|はじま(?:る|ります)|終わ(?:る|ります)|入(?:る|ります)|更新|アップデート|アプデ|進(?:む|みます)|(?:やって|して)くれ(?:る|ます)|閉じ(?:る|ます)|し(?:て|と)く(?:る|ります)|たりする)${END}|(?:端末|本体|機械|更新)[^?]{0,6}(?:放っ|ほっ|ほう?っ|ほった)(?:と(?:け|い)|てお[けい])(?:ば|た?ら|て)も?(?:いい|良い|ええ|大丈夫|平気)${END}|(?:始ま|はじま)(?:った|っちゃった|ってしまった)り(?:は|とか)?(?:する|します|し(?:ない|ません|いひん|やん|ん)|せ(?:ん|え?へん))${END}`,
    'u',
  ),
);
/** 8時になったら自動で電源入れ直してくれる?, 再起動は勝手にしてくれるの? */
const RESTARTS = sieved(
  /(?:自動(?:で|的に)|勝手に|ひとりでに)(?:電源(?:を|が|の)?)?(?:入れ直|いれなお|再起動)(?:し(?:て(?:くれ|もら)|ま)|す|され)|^(?!.*(?:終わ|完了|途中)).*(?:入れ直し|再起動)(?:って|は|も|とか)?(?:自動(?:で|的に)?|勝手に|ひとりでに)(?:(?:し|やっ)て(?:くれ|もら)|(?:さ|や)れ|す|し|です|な)/u,
);
const BY_HAND = sieved(
  new RegExp(
    `(?:自分(?:たち|ら)?で|手動(?:で)?|こっちで|こちらで|お?店で|手で)[^?どい]{0,12}(?:する|やる|します|やります|始める|押す|入れる|ないと(?:だめ|ダメ|いけない|あかん)|なきゃ(?:だめ|ダメ|いけない)?|必要(?:が|は)?(?:ある|あり(?:ます)?)?|せなあかん|せんといかん)${END}`,
    'u',
  ),
);
/** アプリは手動でしなくていい?, 何もしなくていいんですよね. */
const LEFT_ALONE = sieved(
  new RegExp(
    `(?:手動|自分|こっち|こちら|お?店|いちいち)(?:で|に|から)?[^?。]{0,8}(?:なく|ん)(?:ても|て|でも|で)(?:いい|良い|よい|よか|ええ|大丈夫|平気|ok|構わない|構いません|かまわない|かまへん|問題ない)${END}`,
    'iu',
  ),
);
const MUST_ABROAD = sieved(
  /^(?:(?:so|and|but|then|hi|hello|excuse me|sorry|ok)[, ]+){0,2}(?:(?:do|must|should) (?:i|we|you) (?:really |still |all |always )*(?:have to|need|must|restart|update|do)|must (?:i|we)|is (?:it|this|that|the \w+|a \w+|wi-?fi|restart\w*) (?:\w+ )?(?:really )?(?:required|needed|necessary|mandatory|a must|obligatory))|(?:一定要|必须|必需|需要|要)[^?]{1,12}[吗嗎么]|需不需要|要不要|是不是(?:必须|一定)|(?:꼭|반드시|필요|필수|해야)[^?]{0,10}(?:나요|까요|가요|[돼되하]요|해요|\?)|(?:없으면|지 ?않으면|안 ?하면) ?안 ?(?:돼|되)/iu,
);
const MAY_ABROAD = sieved(
  /^(?:(?:so|and|but|then|hi|hello|excuse me|sorry|ok)[, ]+){0,2}(?:(?:can|may|could) (?:i|we|you|my|the|it|customers?)\b|is it (?:ok|okay|alright|fine|possible)\b)|(?:可以|能)[^?]{0,10}[吗嗎么]|可不可以|能不能|(?:해도|써도|받아도|[돼되]나요|돼요|될까요|가능한가요|가능해요|수 있)/iu,
);
const BY_ITSELF_ABROAD = sieved(
  /^(?:(?:so|and|but|then)[, ]+){0,2}(?:does|will|is|do)\b.{0,40}\b(?:(?:by )?itself|automatic(?:ally)?|on its own|by themselves)\b|(?:自动|自己会)[^?]{0,8}[吗嗎么]|(?:자동(?:으로)?|저절로|알아서)[^?]{0,12}(?:나요|까요|[돼되]요|해요|\?)/iu,
);
const PAYS = sieved(
  /会計|決済|支払|カード|レジ|使え|qr|タッチ|ペイ|売|営業|\b(?:pay\w*|sell|cards?|use)\b|收款|刷卡|收银|结账|使用|结帐|결제|카드|계산|사용/iu,
);
const QUIET = sieved(
  /休(?:み|憩|業)|定休|閉店|暇|空いて|すいて|アイドル|合間|お?客(?:さん|様)?(?:が|の|は|も)?(?:い(?:ない|ません)|おら(?:ん|へん)|来(?:ない|ません|て(?:い)?ない|と(?:らん|れへん)))|開店前|朝(?:一|イチ|いち)|\b(?:closed|day off|break|quiet|slow)\b|休息|打烊|关门|空闲|没客人|쉬는|휴무|한가|마감/iu,
);
const BUSY = sieved(
  /営業中|開店中|お?客(?:さん|様)?(?:が|は)?(?:い(?!ない|ません)|来(?!ない|ません|て(?:い)?ない|と(?:らん|れへん))|並|待)|混|忙|ピーク|会計/u,
);
const ANY_HOUR = sieved(
  /電話[^?]{0,8}(?:つなが|繋が|通じ)|夜(?:中)?でも電話|夜(?:中)?に電話し|(?:24|二十四)時間|いつでも|何時でも|夜中でも|深夜でも|休日でも|土日|年中|\b24\b|anytime|24小时|24시간/iu,
);
const BY_PHONE = sieved(/電話|スマホ|音楽|bgm|wi-?fi|line|ライン/iu);
const STOPS = sieved(
  /(?:止|と)め|やめ|中断|中止|キャンセル|(?:電源|端末)(?:を|は)?(?:切|落と|消|オフ)|抜|外[しせ]|再起動/u,
);
const HERE = sieved(
  /^(?:お知らせ|通知|リマインド|連絡)?(?:って|は|も|が)?(?:これ|この)?(?:line|ライン|らいん|ここ|トーク|チャット|スマホ)(?:で|に|から)(?:も)?(?:通知(?:が)?|お知らせ(?:が)?|連絡(?:が)?)?(?:来|き|く|届|もらえ|してくれ|して(?:もらえ)?|なる|鳴)/iu,
);
/** 入れ直せばいいんですか, レジ1も更新しとけばいい? */
const TO_DO = sieved(
  new RegExp(
    `(?:^|(?<=けど|けれど|ので|から|んで))(?:じゃあ?|なら|それなら|ほな|ほんなら|そしたら|とりあえず|結局|要は|つまり|、)*(?:(?:レジ[0-9一二三]?|こっち|そっち|こちら|そちら|残り|もう[1一]台|あと[1一]台)(?:の?(?:ほう|方|やつ))?(?:も|は|を))?(?:今日|今夜|先に|もう(?:一|1)(?:回|度)|また|いったん|一度|1度)*(?:(?:端末の?)?(?:更新|アップデート|アプデ|充電|再起動)(?:を|だけ)?(?:すれば|したら|し(?:と|てお)けば)|(?:電源(?:を)?)?(?:入れ直|入れなお|いれなお)(?:せば|したら|し(?:と|てお)けば))(?:いい|良い|ええ)${END}`,
    'iu',
  ),
);
/** 更新すればいいの? */
const THAT_IS_IT = sieved(
  new RegExp(
    `^(?:じゃあ?|なら|それなら|とりあえず|結局|要は|つまり|、)*(?:端末の?)?(?:更新|アップデート|アプデ)(?:を|さえ|だけ)?(?:すれば|したら|しとけば)(?:それで|もう)?(?:いい|良い|ええ|大丈夫|ok|問題(?:は|も)?ない)${END}`,
    'iu',
  ),
);
const LATE = sieved(
  /^(?:え|じゃあ?|これ|それ|って|今からでは|今からじゃ|もう|、)*(?:遅い|遅すぎる?|手遅れ)(?:です|でしょう|だよ|の|ん|か|な|よ|ね)*\??$|(?:isit|ami|arewe)(?:already|now)?too?late|来不及了?[吗嗎么?]|늦었(?:나요|어요|을까요|습니까)/iu,
);
/** 店のWi-Fiじゃないとだめ?: of which kind it is to be. */
const ONLY = sieved(/(?:じゃ|で)な(?:い|きゃ|くちゃ|けれ)|やない(?:と|か)|やなきゃ/u);
const CHANGES = sieved(
  /^(?:じゃあ?|で|ちなみに|もし|、|(?:(?:後|あと)(?:で|から)|時間|時刻|これ|それ|その|お知らせ|リマインド|リマインダー|予約|設定)(?:は|って|も|を|の)?){0,4}(?:変更|取り?消し?|キャンセル)(?:は|も|って|とか|や(?:変更|取り?消し|キャンセル)){0,2}(?:でき(?:る|ます)|可能|せ(?:る|ます)|きく|ききます)(?:です|の|ん|か|な|よ|ね)*\??$|^(?:じゃあ?|で|ちなみに|もし|、|(?:(?:後|あと)(?:で|から)|時間|時刻|お知らせ|リマインド)(?:は|って|も|を|の)?){0,4}(?:変え|かえ)られ(?:る|ます)(?:です|の|ん|か|な|よ|ね)*\??$/u,
);
