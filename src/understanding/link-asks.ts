import type { Sign } from '../core/sign.ts';
import { normalise } from './normalise.ts';
import { withoutBlanks } from './spaces.ts';
import { allHeard, sievedIn, type Wording } from './wordings.ts';

/** What is asked of the link between this LINE and the shop: to ask is not to wish for it. Expects masked text. */
export function linkSigns(text: string): readonly Sign[] {
  const plain = normalise(text);
  return [...allHeard(HEARD, withoutBlanks(plain)), ...allHeard(HEARD_ABROAD, plain)];
}

const LINK = '(?<!決済|会計|支払い|レジ)(?:連携|連動|紐[づ付][けい]|ひも[づ付][けい])';
const SIGN_IN = '(?:連携|紐[づ付]け|ひも[づ付]け|サインイン|ログイン)';
const ASKED =
  '(?:\\?|か(?:な|ね|い)?[。!?]*$|の[。!?]*$|(?:よ|だ)ね[。!?]*$|っけ[。!?]*$|教えて|知りたい)';
const LACKING = '(?:な(?:い|く|かっ|けれ|きゃ|し)|ず(?:に|と)|ません|んで|へん|とらん|らん)';

/** The card brand iD, and what is linked to something else. */
const OF_ELSE =
  /決済連携|会計|決済|支払|払い|払っ|お?客|カード|タッチ|マイページ|メール|pos|スマレジ|エアレジ|会計ソフト|インスタ|フェイスブック|予約|\blinked?in\b|paypay|ペイペイ/iu;
/** 連携の最中に切れた */
const STOPPED = /最中|途中|切れ|落ち|閉じ|固ま|止まっ/u;

const SIGNS: readonly Wording<Sign>[] = [
  [
    'asksLinkId',
    new RegExp(
      `(?:^|\\n)(?=.*${SIGN_IN})(?:.*(?:何|なん|なに|どれ|どこ|どの|どんな)(?:の|が)?(?:お?店の)?id|.*id(?:って|とか|は|を|が|の|も|と|、|なんて)*[^。?]{0,14}(?:何|なん|なに|どれ|どこ|どの|分か|わか|知ら|教え|聞け|聞い|忘れ|持って|届|もら))`,
      'iu',
    ),
    OF_ELSE,
  ],
  [
    'lacksLinkId',
    /(?:(?<![a-z])id|パスワード|ログイン(?:情報|の仕方|方法)?)(?:って|とか|は|を|が|の|も|と|、|なんて)*(?:全然|よく|まったく|ちょっと|そもそも)?(?:分か(?!っ)|わか(?!っ)|知(?:ら|り)|忘れ|持って(?:い)?(?:な|ま)|な(?:い|くて)|もらって(?:い)?(?:な|ま)|(?:って|は)?(?:何|なん|なに|どれ|どこ)[^。]{0,6}(?:\?|$))/iu,
    OF_ELSE,
  ],
  [
    'asksWithoutLink',
    new RegExp(
      `${LINK}(?:を|は|とか|なんか|なんて)?(?:(?:し|され?|でき|やら|せ)(?:て(?:い)?)?${LACKING}|なし|無し|抜き)(?:まま)?(?:で|て)?も`,
      'u',
    ),
    OF_ELSE,
  ],
  [
    'asksIfToLink',
    new RegExp(
      `${LINK}(?:を|は|とか|って|も)?(?:し|され?|でき|やら)?(?:て(?:い)?)?(?:${LACKING}(?:と|かったら|ければ|きゃ|くちゃ|で)[^。?]{0,20}(?:困|だめ|ダメ|まず|いけな|あかん|でき|どう|何|なに|影響|問題|損)|(?:する)?(?:の)?(?:って|は|が|も)?(?:絶対|必ず|そもそも|別に|やっぱり?)*(?:必要|必須|要る|いる(?!か?な[。?]*$)|要り|マスト|義務)[^。]{0,10}(?:\\?|か|の|よね))`,
      'u',
    ),
    OF_ELSE,
  ],
  [
    'declinesLink',
    new RegExp(
      `${LINK}(?:は|とか|なんて|まで|も)?(?:もう|今は|いまは|まだ|別に|特に)*(?:いい(?:です|や|わ|かな|$)|いらな|要らな|いりません|要りません|しな(?:い(?:です|で|よ|けど|から|なら|$)|くていい)|しません|したくな|結構|けっこう|不要|やめ(?:と|てお)|や[らり](?:ない|ません)|パス|無理|むり)|${LINK}(?:を|は|とか|なんて|って)?(?:する|やる)?(?:の|のは|のが|とか)?(?:ちょっと|めちゃ|なんか|正直|、)*(?:面倒|めんど|メンド|だる|ダル|手間|おっくう|億劫)`,
      'u',
    ),
    OF_ELSE,
  ],
  [
    'asksIfLinked',
    new RegExp(
      `${LINK}(?:は|って|が|も)?(?:もう|ちゃんと|すでに|既に)*(?:(?:し|され|でき|でけ)?(?:て(?:い)?(?:る|ます|ん|ない|ません)|とる|とん|ち(?:ょ|ゃ))|済み?|なって(?:い)?(?:る|ます)|した(?:んだ)?っけ|あり?(?:る|ます))[^。?]{0,8}${ASKED}`,
      'u',
    ),
    OF_ELSE,
    STOPPED,
  ],
  [
    'asksWhoLinks',
    new RegExp(
      `(?=.*${ASKED})(?:誰|だれ|どなた|バイト|パート|スタッフ|従業員|店長|オーナー|本部|責任者|私|わたし|僕|自分|俺)(?:さん)?(?:でも|が|しか|だけ|とか|の)*[^。?]{0,10}${LINK}(?:を)?(?:でき|出来|して(?:も)?(?:いい|大丈夫|構)|し(?:な|ま)|する)`,
      'u',
    ),
    OF_ELSE,
  ],
  [
    'asksWhatLinkIs',
    new RegExp(
      `${LINK}(?:を)?(?:する|した|し)?(?:とき|時|の|って|とは|と(?:いう|言う|か)|は|に(?:必要な)?(?:もの|こと)?|たら|と|て|れば|、){0,4}[^。?]{0,6}(?:何|なん|なに|どういう|どんな|どうなる|メリット|いいこと|得|意味|目的|危な|安全|大丈夫)|(?:何|なん|なに)のため(?:に)?(?:の)?${LINK}|なんで${LINK}`,
      'u',
    ),
    OF_ELSE,
    STOPPED,
  ],
];

const ABROAD: readonly Wording<Sign>[] = [
  [
    'lacksLinkId',
    /\b(?:don'?t|do not|never|no|forgot|forget|lost|not) (?:have |know |remember |got |an? |the |my |any |our |shop'?s? )*(?:id|password|log-?in|account)\b|(?:没有?|忘(?:记|了)?|不知道|不记得)(?:了|店铺?的?|我的)*(?:账号|帐号|密码|id)|(?:账号|帐号|密码)(?:忘|不知道|没有|不记得)|(?:아이디|비밀번호|계정)(?:를|을|가|이)?\s?(?:몰라|모르|없|잊|까먹|기억)/iu,
    /pin|card|卡|카드/u,
  ],
  [
    'asksWithoutLink',
    /\bwithout (?:linking|signing in|a link)\b|\bif (?:i|we) (?:don'?t|do not) (?:link|sign in)\b|不(?:绑定|登录)(?:也|的话)|没绑定(?:也|能)|연동\s*(?:을\s*)?(?:안\s*해도|하지\s*않아도|없이)/iu,
  ],
  [
    'asksIfToLink',
    /\b(?:do|must|should) (?:i|we) (?:have to |need to )?(?:link|sign in)\b|(?:必须|需要|一定要)(?:绑定|登录)[^。]{0,6}[吗嗎?]|연동\s*(?:을\s*)?(?:꼭\s*)?해야/iu,
  ],
  [
    'asksIfLinked',
    /\b(?:is|are) (?:this|my|our|it|we)\b.{0,16}\blinked\b|绑定了[吗嗎没]|연동(?:이|은)?\s*(?:되|돼|됐)/iu,
  ],
  [
    'asksWhatLinkIs',
    /\bwhat (?:is|does|do i need|happens).{0,16}\blink(?:ing)?\b|绑定(?:是|有)?什么|什么(?:是|叫)绑定|연동(?:이|은|하면)?\s*(?:뭐|무엇|어떻게)/iu,
  ],
];

const HEARD = sievedIn(SIGNS);
const HEARD_ABROAD = sievedIn(ABROAD);
