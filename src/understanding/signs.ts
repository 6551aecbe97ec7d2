import type { Sign } from '../core/sign.ts';
import { LEFT_OPEN } from './left-open.ts';
import { aloneSigns } from './manages-alone.ts';
import { reminderSigns } from './reminder-words.ts';
import { movingSigns } from './moved-time.ts';
import { bookingSigns } from './reminder-wish.ts';
import { staffSigns } from './staff-words.ts';
import { stepSigns } from './step-words.ts';
import { ticketSigns } from './ticket-words.ts';
import { asksWhere } from './where-asked.ts';
import { allHeard, sievedIn, type Wording } from './wordings.ts';
import { sieved } from './sieve.ts';

/** What shows in a message's words besides its topics; expects masked text. */
export function readSigns(text: string): readonly Sign[] {
  const said = APOLOGY.replace(text, '');
  const signs = allHeard(HEARD, said);
  return [
    ...signs,
    ...(asksWhere(said) ? (['asksWhere'] as const) : []),
    ...ticketSigns(said),
    ...staffSigns(said),
    ...bookingSigns(said),
    ...movingSigns(said),
    ...aloneSigns(said),
    ...reminderSigns(said),
    ...stepSigns(said),
  ];
}

/** Whether a sentence has the sign `asks`; the others take as long as all the rest of reading it. */
export function asksPlainly(text: string): boolean {
  return ASKS.test(APOLOGY.replace(text, ''));
}

/** The ません of すみません denies nothing. */
const APOLOGY = sieved(/す[みい]ません|申し訳(?:ない|ありません|ございません)/gu);

/** 해도 되나요 and will it finish before 12 ask without a mark. */
const ASKS =
  /[?？]|か(?:ね|のう)?[。!！\s]*$|教えて|どう|いつ(?!もの)|なぜ|なんで|何|(?:(?:되|하|있|없|않|였|았|었|했|됐|겠|리|오|보|쓰)나요|까요|(?:인|은|는|한|된|던)가요|[습합됩입]니까)[.!！~～\s]*$|^(?:(?:so|and|ok|okay|but|then|hi|hello|sorry),? ?){0,3}(?:(?:can|may|could|should|shall) (?:i|we|it|they|you|the|customers?)|(?:do|does|is|are|will|would) (?:i|we|they|you|this|that|there|the|my|our|customers?|people)|(?:does|is|will|would) it)\b/iu;

const SIGNS: readonly Wording<Sign>[] = [
  [
    'angry',
    /バカに|馬鹿に|ふざけ|いい加減に|(?<!(?:店長|オーナー|社長|私|わたし|僕)(?:が|は))責任者(?!(?:さん)?(?:に|と|へ)(?:は|も)?(?:一度|一回|一応|ちょっと|電話で)?(?:確認(?:を)?(?:し(?:ます|て(?:み|き|から|い|ます))|中|取|と)|相談(?:し(?:ます|て(?:み|き|から|い|ます))|中)|聞(?:き(?:ます)?|く|いて(?:み|き|から|い)))|(?:が|は|も)?(?:不在|休み|いない|いません|おりません|留守)|(?:が|は)?(?:戻|来|出勤)|(?:は|が|も|って)?(?:今日は?|今|いま|あいにく)?(?:い(?:ない|ません)(?:の?で|から|け|し)|お(?:らん|りません|らず)|不在|留守|お?休み|外出|帰(?:っ|り)|店長|オーナー|社長|私|わたし|僕|俺|自分|別の|他の)|に(?:も)?(?:一度|まず|念のため)?(?:(?:聞い|きい)て(?:み|き|か|お)|(?:聞か|きか|確認し|相談し)(?:ないと|ます|て(?:み|お|か|き))|確認中|相談中|伝え(?:ます|ておき|とき|とく)|報告し)|の(?:名前|サイン|許可|了解|承認|判断|連絡先)(?:が|は|も)?(?:いる|いり|要|必要|もら|待))|責任取|損害|賠償|弁償|どうしてくれ(?:る|ん)|訴え|最悪|許さ(?:ない|ん)|なめて(?:る|ん)|同じ(?:こと|事|質問)(?:を|ばかり|ばっか)*(?:聞|言|訊)|(?:だから|さっきから|何回も|何度も)[^。?？]{0,24}(?:言|い|ゆ)(?:って(?:い)?る(?:だろ|でしょ|じゃ|やろ|の(?:に|$|[。!！]))|ってん(?:の|だ|じゃ|やろ)|うて(?:る|ん)(?:やろ|ねん|の))/u,
  ],
  [
    'angry',
    /\b(?:i am|i'm|im|we are) (?:so |very |really |getting )*(?:angry|upset|furious|pissed|fed up|annoyed)|\b(?:ridiculous|unacceptable)\b|\b(?:want|going|like) to (?:complain|sue)\b|\b(?:file|make) a complaint|\bhow many times (?:do|must|should) i\b|气死|差劲|投诉|说了?(?:几|多少|好多|很多)[遍次]|(?:짜증|화)\s?(?:나|났)|너무하(?!지)|항의하|몇\s?번(?:을|이나)?\s?(?:말|얘기)|열\s?받/iu,
    /customer|客|손님|(?:때마다|매번)[^.?]{0,12}(?:창|팝업|안내|메시지|알림)/iu,
  ],
  ['asks', ASKS],
  [
    'denied',
    /ない|なく|なかっ|ません|まだ(?:で|だ|や|し|な|$)|\bnot\b|n't|没|不|未|안|못|않|아니|없/iu,
  ],
  [
    'guessed',
    /かも|多分|たぶん|思う|思い|か$|かな(?!り)|どう|[?？]|maybe|perhaps|think|可能|也许|아마/iu,
  ],
  [
    'corrects',
    /やっぱ|やはり|ちゃうわ|ちゃうねん|間違|まちが|勘違|実は|じつは|本当は|ほんとは|訂正|[とて]言(?:い|っ)|て(?:い)?(?:ませんで|なかっ)|actually|i was wrong|其实|说错|사실/iu,
  ],
  [
    'wantsAll',
    /^(?:それ|これ|その|この|ら|は|を|、|\s)*(?:両方|りょうほう|どちらも|どっちも|全部|ぜんぶ|全て|すべて|(?:三|3|２|二|2|３)つとも|both\b|都要|둘 ?다)/iu,
  ],
  [
    'doubtsRetry',
    /やっぱ|請求|残高|レシート|控え|伝票|(?:カード|利用|アプリ|お?客)[^。]{0,8}通知|決済[^。]{0,4}完了|通って(?:い)?(?:た|る|ま)|(?<!(?:バイト|パート|店長|オーナー|社長|スタッフ|社員|業者|本部|息子|娘|家族|誰か|の人|い(?:子|人))(?:さん|くん|君|の子)?に[^。客]{0,10}[来きせしや見行]っ?て|(?:待|ま)って)もらっ(?:た|て)|払(?:った|って|われ)|引(?:かれ|き落と)|支払い済|済みにな|成立|成功|間違|まちが|違った|勘違い|処理中|未了|履歴(?!.*失敗)|paid|charged|actually|receipt|balance|went through|notif|付了|扣|收据|小票|余额|账单|결제됐|결제되|영수증|잔액|청구|알림/iu,
  ],
  [
    'ofPayment',
    /失敗|成功|履歴|払|引か|引き落と|決済(?!(?:の|用の?)?アプリ(?:を|が|は)?(?:先に|もう|勝手に)?(?:開[いけこ]|ひら[いけ]|起動|立ち上|立上|つけ))|会計(?!が?(?:来(?:た|まし|ちゃ)|入った|入りました))/u,
  ],
  [
    'ofCustomer',
    /客|きゃく(?:さ[んま])|残高|払|引(?:か|き(?!継|続))|カード|(?<!(?:わか|分か|判)(?:ら(?:ん|ない|へん|ず)|りません)(?:から|ので|けん|けえ|さかい|で)?)聞い(?!て(?:も)?(?:いい|ええ|よ[いかろ]|ほし|くだ|くれ|る[?？]))(?<!(?:店長|オーナー|社長|マスター|大将|女将|上司|先輩|主任|スタッフ|従業員|社員|バイト|パート|責任者|本部|本社|家族|息子|娘|孫|嫁|妻|夫|主人|旦那|母|父|兄|姉|弟|妹|(?:若い|詳しい|分かる|わかる)(?:子|人|者))(?:さん|くん|君|ちゃん|の子|の人)?(?:に(?:も|は)?|[がは]?(?:来|き|戻っ|帰っ|帰ってき|帰って来|起き)たら)[、,\s]?(?:ちょっと|一回|一度|また)?聞い(?=て(?:み|き|か|から|お|く)))|customer|paid|charged|balance|顾客|付款|손님|결제|지불/iu,
  ],
  [
    'ofHistory',
    /やっぱ|履歴|失敗|成功|成立|処理|未了|間違|違[うっ]|history|fail|succe|pending|actually|wrong|记录|失败|成功|其实|내역|실패|성공|사실/iu,
  ],
  [
    'wantsUnlink',
    /^(?!.*(?:レジ|POS|インスタ|フェイスブック|会計ソフト|予約)).*(?:連携|連動|紐[づ付]け|ひも[づ付]け)[をの]?(?:解除|外|はず|切|や[めま]|止め|取り?消)|unlink|disconnect my (?:shop|store|account)|解除绑定|解绑|연동\s*(?:을\s*)?해제/iu,
  ],
  [
    'wantsLink',
    /^(?!.*(?:レジ|POS|インスタ|フェイスブック|会計ソフト|予約)).*(?:LINE|ライン|お?店|アカウント).{0,6}(?:連携|紐[づ付]け|ひも[づ付]け)|^連携(?!.*(?:最中|途中|切れ|落ち|止ま|閉じ))(?:し|する|って|を|の|$)|\blink (?:my|our|the) (?:shop|store|account)\b|绑定(?:店铺|账号)|매장\s*연동/iu,
  ],
  [
    'otherTerminal',
    /(?:違う|ちがう|別の|ほかの|他の)(?:ほうの|方の)?端末|端末(?:を|が)?(?:間違|まちが|違い|ちがい)/u,
  ],
  ['notThat', /(?:違|ちが)[いうっ]|(?:じゃ|では)な[くい]|\bnot that\b|不是|아니/iu],
  [
    'asksNo',
    /へん|ひん|[えけせてねべめれげ]ん(?:の|か|と|く|[?？]|$)|だめ|ダメ|駄目|あかん|まず[いく]|やば[いく]|無理|むり|ムリ|不可|(?<!チェック|ログ|レイ|テイク)アウト|禁止|怒ら|止ま|罰|\b(?:stop|trouble|forbidden)/iu,
  ],
  [
    'asksTurned',
    /(?:じゃ|では|だと|やと|のは|んは|ちゃ|たら|て(?:は|も)?|で(?:は|も)?)(?:もう)?(?:だめ|ダメ|駄目|あかん|いかん|まず(?:い|く)|いけ(?:ない|ません)|無理|不十分|アウト|遅い|遅すぎる?|手遅れ)[^。?？]{0,6}(?:[?？]|か(?:な|ね)?[。!！]*$|の[。!！]*$|よ?ね[。!！]*$)|^(?:え|じゃあ?|これ|それ|って|今から(?:やって)?|いまから|、)*(?:もう|今からでは|今からじゃ)?(?:遅い|遅すぎる?|手遅れ)(?:です|でしょう|の|ん|かな?|だよね|よね)*[?？か][。!！?？]*$|(?:間に合(?:わない|いません|わへん)|(?:足り|使え|でき|いけ)(?:ない|ません|へん))(?:です|でしょう|だろう|の|ん)*(?:よね?|か|かな|や)*[?？。!！]*$/u,
    /な(?:い|かった)と|なきゃ|なくちゃ|なければ|んと|まで/u,
  ],
  [
    'asksToPay',
    /^(?!.*(?:もう(?:[一1い1]|っぺん)|やり直|再度|再び|失敗|二重|途中|止ま|さっき|エラー|落ち|履歴|客|(?<!その)まま|again(?<!\b(?:take|taking|accept|accepting|receive) (?:card )?(?:payments|cards) again)|twice|失败|刚才|重新|다시|실패))(?=.*(?:[?？]|か[。!！\s]*$|いい|[吗嗎吧]|나요|까요?|may|can |\bare )).*(?:(?:会計|決済|支払い?|レジ|カード)(?:を|は|に|も)?(?:もう|すぐ)?(?:して|始めて|使って|受けて|打って|通して|やって|戻って)(?:みて)?も?(?:いい|良い|よい|よか|ええ|大丈夫|だいじょうぶ|平気|構わ|かま|ok)|(?:会計|決済|レジ打ち)(?:を|は|も)?(?:できる|できます|始められ)|(?:can|may|could|are) (?:i|we|they|(?:the |my |our )?customers?|people|guests?) (?:now |already |start |able to )*(?:take|taking|accept|accepting|receive|pay)\b(?!\s*(?:cash|in cash|by cash))|(?:^|[.!?,]\s*)(?:so |ok |now )*(?:i|we|customers?) can (?:now |already )?(?:take|accept|receive|pay)\b(?! cash)[a-z ]{0,20}\?|(?:可以|能)(?:开始)?(?:收款|结账|刷卡)|(?:결제|계산|카드)(?:를|도)?\s?(?:결제\s?)?(?:받아도|해도|써도))/iu,
  ],
  [
    'asksIfAnswered',
    /(?:今|いま|この時間|こんな時間|夜中|これから)(?:に|で|から|でも)?(?:電話)?(?:を|に|って|は)?(?:かけ|掛け|し|すれば|電話)(?:て|た|れば|たら|ても|ば)?[^。?？]{0,6}(?:出(?:る|て|ま|ん)|つなが|繋が|通じ|話せ|誰か(?:い|お)|対応し|相談(?:でき|出来|に?乗)|聞け|答え)/u,
  ],
  ['trailsOff', /(?:は|って)[。…\s]*$/u],
  ...LEFT_OPEN,
];

const HEARD = sievedIn(SIGNS);
