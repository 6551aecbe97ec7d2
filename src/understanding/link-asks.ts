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

/** What 安全? is asked of, where it is named. */
const OF_UPDATE =
  /更新|アップデート|アプデ|電源|再起動|充電|電池|バッテリ|\bupdat|restart|battery/iu;
const SECRET =
  '(?:(?<![a-z])id|アイディー|パスワード|暗証番号|ログイン情報)(?:とか|って|は|を|も|と|や|、)*';
const HERE = '(?:ここ|これ|こっち|こちら|(?:この)?(?:line|ライン|トーク|チャット))';

const SIGNS: readonly Wording<Sign>[] = [
  ['ofLink', new RegExp(LINK, 'u')],
  [
    'asksToSendId',
    new RegExp(
      `${SECRET}(?:${HERE}(?:に|へ|で|から)*(?:${SECRET})?(?:送|書|打|入れ|入力|貼|教え)|(?:送|貼)[らりるれっ])[^。?]{0,12}(?:\\?|か[。]*$|の[。]*$|いい|$)|${HERE}(?:に|へ|で)(?:お?店の?)?${SECRET}(?:送|書|打|入れ|入力|貼|教え)`,
      'iu',
    ),
    OF_ELSE,
  ],
  [
    'asksLinkSafe',
    /安全|あんぜん|安心(?:して|でき|な)|危な|危険|あぶな|怪し|あやし|詐欺|サギ|抜か?[れき]|抜き取|漏[れえらるり]|もれ(?:た|ない|る)|流出|悪用|乗っ取|のっと[りら]|セキュリティ|個人情報|盗[まみ]|(?:見|み)られ(?:ちゃ|たり|る(?:の|こと)?(?:嫌|いや|\?|$))/u,
    OF_ELSE,
    OF_UPDATE,
  ],
  [
    'asksIfUnlinks',
    new RegExp(
      `(?:解除(?:は|も|って|とか)*(?:でき|可能|すぐ|どう|簡単)|外せ[るま]|はずせ[るま]|(?<!会計を)やめられ[るま]|辞められ[るま]|取り?消せ[るま])[^。?]{0,10}(?:\\?|か[。]*$|の[。]*$|よね|$)`,
      'u',
    ),
    OF_ELSE,
    OF_UPDATE,
  ],
  [
    'asksMoreShops',
    /(?:(?:[2-9二三四五六七八九]|1\d|何|数|複数|全)(?:つ|の|、)?(?:店舗|軒|店(?!長)|か所|ヶ所)|複数(?:の)?(?:お店|店)|支店|2号店|(?:もう(?:1|一|ひと)(?:つ|軒|店舗|店)|別|ほか|他)の(?:お店|店舗))[^。?]{0,8}(?:連携|紐[づ付]|ひも[づ付]|つな[がげぐい]|繋|でき|出来|とも|両方|全部|まとめ|ある|あり|あるん|持って|(?:は|も)?(?:\?|$))/u,
    OF_ELSE,
    OF_UPDATE,
  ],
  [
    'declinesIt',
    /^(?:(?:じゃあ?|では|なら|それなら|ほな|やっぱり?|うーん|んー|まあ|とりあえず|今(?:日)?は|いまは|また|一旦|いったん|、|。|…|ー)*(?:いいや|いいです|いいわ|結構(?:です)?|けっこうです|いらない(?:です)?|要らない(?:です)?|不要(?:です)?|やめ(?:と|てお)(?:く|きます|こう|こうかな)|やめます|パス(?:で|します)?|あとで(?:に?します|いい(?:や|です)?)|今度に?(?:する|します)))(?:ね|わ|、|。|!)*$/u,
  ],
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
      `${LINK}(?:を|は|とか|って|も)?(?:し|され?|でき|やら)?(?:て(?:い)?)?(?:${LACKING}(?:と|かったら|ければ|きゃ|くちゃ|で)[^。?]{0,20}(?:困|だめ|ダメ|まず|いけな|あかん|でき|どう|何|なに|影響|問題|損)|(?:を|って|は)?(?:した|する|やった|しと(?:い|)た|しておいた)(?:ほう|方)が(?:いい|よい|良い|お?得|便利)|(?:する)?(?:の)?(?:って|は|が|も)?(?:絶対|必ず|そもそも|別に|やっぱり?)*(?:必要|必須|要る|いる(?!か?な[。?]*$)|要り|マスト|義務)[^。]{0,10}(?:\\?|か|の|よね))`,
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
  ['ofLink', /\b(?:un)?link(?:ed|ing)?\b|\bsign(?:ing)? in\b|绑定|연동/iu],
  [
    'asksToSendId',
    /\b(?:send|write|type|enter|put|tell)\b.{0,20}\b(?:id|password)\b.{0,12}\b(?:here|in (?:this|the) chat|on line)\b|(?:账号|密码|id)[^。]{0,6}(?:发|写|输)(?:在|到)?(?:这里|这儿|这)|(?:아이디|비밀번호)[^。]{0,6}여기/iu,
  ],
  [
    'asksLinkSafe',
    /\b(?:safe|secure|security|scam|phishing|hack(?:ed)?|leak(?:ed)?|dangerous)\b|安全吗|安不安全|危险|诈骗|骗子|泄露|안전|위험|사기|유출/iu,
    OF_UPDATE,
    /更新|업데이트/u,
  ],
  [
    'asksIfUnlinks',
    /\b(?:can|could) (?:i|we|it) (?:be )?(?:unlink(?:ed)?|cancel(?:l?ed)?|undo|undone|end(?:ed)?|stop(?:ped)?|remov(?:e|ed))\b.{0,12}$|(?:可以|能)(?:随时)?(?:解除|取消|解绑)[^。]{0,6}[吗嗎?]|(?:해제|취소)\s*(?:할\s*수|가능|되)/iu,
    OF_UPDATE,
  ],
  [
    'asksMoreShops',
    /\b(?:two|three|four|several|many|more|both|other|another|[2-9]) (?:shops?|stores?|restaurants?)\b|(?:两|三|几|多)(?:家|个)店|매장(?:이)?\s*(?:두|세|여러|[2-9])|(?:두|세|여러|[2-9])\s*매장/iu,
    OF_UPDATE,
  ],
  [
    'declinesIt',
    /^(?:ok,? |then |so )?(?:no,? thanks?(?: you)?|not now|maybe later|later|forget it|no need|i'?ll pass)[.! ]*$|^(?:那)?(?:不用了|算了|以后再说|先不用)[。! ]*$|^(?:그럼\s*)?(?:괜찮아요|됐어요|나중에(?:\s*할게요)?)[.! ]*$/iu,
  ],
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
