import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * What of the preparations a message tells to be done, each clause by itself: 電源入れ直して充電も満タン、Wi-Fiもつながってる. Nothing of a
 * clause that asks, denies or wishes. Expects the text as it was written.
 */
export function preparedHints(typed: string): readonly Hint[] {
  const clauses = clausesOf(typed);
  const told = clauses.filter((clause) => !OPEN.test(clause));
  const isTold = (pattern: { test: (text: string) => boolean }) =>
    told.some((clause) => pattern.test(clause));
  const has = {
    wifi: isTold(WIFI) || isTold(ALL_WITH.wifi),
    cycled: isTold(CYCLED) || isTold(ALL_WITH.cycled),
    charged: isTold(CHARGED) || isTold(ALL_WITH.charged),
  };
  const isAny = has.wifi || has.cycled || has.charged;
  return holding<Hint>([
    ['toldWifi', has.wifi],
    ['toldCycled', has.cycled],
    ['toldCharged', has.charged],
    ['cycledAfterAll', AFTER_ALL.test(typed.normalize('NFKC'))],
    ['onlyPrepared', isAny && clauses.every((clause) => isOfIt(clause) || ASIDE.test(clause))],
    ['asksOnFromThere', isAny && clauses.some((clause) => NEXT.test(clause))],
  ]);
}

function clausesOf(typed: string): readonly string[] {
  if (typed.length > MOST_LETTERS) return [];
  const text = typed.normalize('NFKC').toLowerCase();
  if (!MAY_BE.test(text)) return [];
  return text
    .replace(FINE, 'ok')
    .split(CUT)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

function isOfIt(clause: string): boolean {
  if (OPEN.test(clause)) return NEXT.test(clause);
  return [WIFI, CYCLED, CHARGED, FIGURE, NEXT, ...Object.values(ALL_WITH)].some((one) =>
    one.test(clause),
  );
}

const MOST_LETTERS = 90;
/** Of the Wi-Fi, the power or the charge, by whatever word. */
const MAY_BE = sieved(
  /wi-?fi|ワイファイ|わいふぁい|無線|電源|ネット|通信|電波|回線|internet|network|connect|网|信号|连|와이파이|인터넷|네트워크|再起動|さいきどう|直|なお|オフ|off|切って|落として|消して|restart|reboot|cycled|重[启新开]|关|재부팅|재시작|껐|充|じゅうでん|電[池源]|バッテリー|残量|満タン|batter|charg|电|배터리|충전|準備/u,
);
const CUT =
  /[。、,.!！…;\n]+|(?<=[?？])|\s(?:and(?! (?:charg|batter|wi-?fi|restart|reboot|internet|network)\w*(?: (?:is|are|all|both))* )|but|then|so)\s|(?<=(?:た|ます|です|てる|とる|ok|ある|まし))(?:し|のに|けど|けん|ので|から|んで|さかい|が)(?:\s|、)*|(?<=(?:直し|起動し|つないで|つなげ|オンにし)て)(?=[充電wワネ更次])|(?<=(?:80|90|100|満タン|ok|\d%)(?:で|、))(?=[wワネ電再])|(?<=[가-힣](?:고|서))\s/giu;
/** 問題ない, 異常なし, 没问题: none of them denies. */
const FINE =
  /(?:問題|異常)(?:は|も)?(?:な(?:い|し|く)|ありません)|没有?问题|no problem|문제 ?(?:없\S*)/gu;
/** It asks, denies, wishes, or is of another day. */
const OPEN = sieved(
  /かどうか|[?？吗呢]|(?<!です|ます|まし|た|る)か$|(?:です|ます|た|る)か[なね]?$|いいの|(?<![つ少])な[いくかき]|ません|へん|[らわ]ん$|とらん|ずに|たら|たい|れば|ないと|ましょう|とき$|時$|前に|昨日|きのう|昨夜|昨晩|ゆうべ|先週|今朝|朝|毎|いつも|(?<!\d)[0-7]時|勝手|何[回度]|ずっと|ぱなし|忘|わすれ|べき|必要|まだ|\b(?:not|n't|never|if|when|should|must|need|how|why|can|will|yesterday|last|itself|every|before)\b|n't\b|[没不未怎要]|昨|自己|自动|一直|안 |못 |없|않|까요|나요|하면|어제|해야/u,
);
const OK =
  '(?:ok|オッケー|おっけー?|オーケー|おk|大丈夫|だいじょうぶ|ばっちり|バッチリ|良好|正常|完璧|(?:確認)?済み?|完了)';
const WIFI_NAME = '(?:wi-?fi|ワイファイ|わいふぁい|無線|ネット(?:ワーク)?|通信|電波|回線)';
const WIFI = sieved(
  new RegExp(
    `${WIFI_NAME}(?:の|に|も|は|が|を|って|接続|状態|環境|設定|ちゃんと|もう|普通に|しっかり|安定して){0,4}(?:${OK}|(?:つな|繋)(?:が(?:って|り|った)|い(?:だ|で|てあ))|来[てと]|入って(?:い|る|ます)|安定|いい感じ|生きて|普通(?:です|だ|や)?(?:よ|わ|で|ね)?$|(?:使え|見れ|見られ)(?:て|る|ます|とる)|あ(?:る|り)|し(?:た|ました)$)|(?:wi-?fi|internet|network|connection)(?: is|'s| are)?(?: all| also| already| now| too){0,2} ?(?:ok|fine|good|connected|on$|working|works|stable|strong|done)|wi-?fi (?:have|got|there)|connected (?:it )?(?:to )?(?:the |our )?(?:wi-?fi|internet|network)|(?:wi-?fi|网络?|无线网?|信号)(?:也|都|已经?|是|很|连接){0,3}(?:正常|好|连(?:上|着|了|好)|ok|稳定|可以|通)|连(?:上|着|了|好)了?(?:wi-?fi|网)|(?:와이파이|인터넷|네트워크|wi-?fi)(?:는|은|도|가|이|에|에도|까지)?\\s?(?:잘\\s?|다\\s?|이미\\s?){0,2}(?:연결|돼|됩|괜찮|정상|좋|ok)`,
    'u',
  ),
);
const CYCLED = sieved(
  /電源(?:を|は|も)?(?:つい)?(?:今|いま|さっき|先ほど|たった今)(?:さっき)?(?:入れ|つけ)た(?:ばっかり?|ばかり|とこ)|(?:つい)?(?:さっき|先ほど|たった今)電源(?:を|は)?(?:入れ|つけ)た(?:ばっかり?|ばかり|とこ|$)|(?:再起動|さいきどう|(?:入れ|いれ|つけ|付け)(?:直|なお)し?|(?:オフ|off)[→ ]?(?:オン|on)|(?:切って|落として|消して|オフにして)(?:から|、|また|もう一度|もっかい)?(?:すぐ|また)?(?:入れ|いれ|つけ|付け|オンに))(?:も|は|を|なら|もう|一回|一度|ちゃんと|さっき|今|いま|しっかり){0,4}(?:し(?:た(?!い|ら)|まし|て(?:ます$|る$|ある|(?:あ|お)り|$)|済|ときまし|といた)|た(?!い|ら)|まし|やっ(?:た|て(?:ある|る|ます)?$)|やりまし|済|すん(?!の)|終わ|て$|ok|オッケー|大丈夫|完了|$)|\b(?:restarted|rebooted|power[- ]?cycled|(?:turned|switched|powered) (?:it |the \w+ )?off (?:and |then )?(?:back )?on)\b|(?:restart|reboot)(?: is| also)? (?:done|ok)|(?:重启|重新启动|重新开机|重开机|关机再开机?|关了又开|关掉再开)(?:也|都)?(?:过了?|好了?|了|完)|(?:재부팅|재시작)(?:을|도|는|은|까지)? ?(?:다 ?)?(?:했|하고|완료|함|ok)|껐다 ?(?:가 ?)?(?:켰|켜)/u,
);
const CHARGE_NAME = '(?:充電|じゅうでん|電池|バッテリー|残量)';
/** わかんない。今入れ直した, 入れ直すの忘れてました 今やりました: that it was not done, or is not known, is made good by what was done since. */
const AFTER_ALL = sieved(
  new RegExp(
    [
      '^(?=.{0,60}$)[^?]*(?:(?:分|わ)か(?:らない|らん|りません|んない|んねえ)|不明|覚えて(?:い)?ない|(?:忘|わす)れ(?:て(?:い)?(?:た|ました)|てて|た|ました)|うっかり|まだ(?:です|でした|だった|だ|やった)?|いいえ|いえ|て(?:い)?(?:ない|ません|なかった|ませんでした)(?:です)?)',
      '(?:けど|けれど|ので|んで|から|が|し)?[、。!\\s]*(?:(?:で(?:も)?|あ|じゃあ?|慌てて|あわてて|とりあえず|一応)[、\\s]*){0,2}',
      '(?:(?:(?:たった)?(?:今|いま)|さっき|先ほど|ちょうど)[、\\s]*(?:(?:電源|端末)を?)?(?:やり|やっ|し)|(?:(?:たった)?(?:今|いま)|さっき|先ほど|ちょうど|もう)?[、\\s]*(?:(?:電源|端末)を?)?(?:(?:切って|落として|消して)(?:から)?(?:入れ|いれ|つけ|付け)|(?:入れ|いれ|つけ|付け)(?:直|なお)し|再起動し))',
      '(?:ました|た(?!い|ら)|ときました|といた|て(?:みた|みました|きた|きました))(?:とこ(?:ろ)?|ばっかり?|ばかり)?(?:です|だ|や|わ|よ|ね|けど|の|ん|で|って)*[。!]*$',
    ].join(''),
    'u',
  ),
);
const CHARGED = sieved(
  new RegExp(
    `${CHARGE_NAME}(?:も|は|が|を|残量|もう|ちゃんと|今|いま){0,3}(?:${OK}|満タン|まんたん|フル|満充電|十分|じゅうぶん|充分|足りて|たっぷり|しっかり|し(?:た$|まし|て(?:ある|$|あります))|あ(?:る|り(?:ます)?)$)|満タン|満充電|フル充電|(?:battery|charge)(?: is|'s)?(?: also| all| now){0,2} ?(?:ok|fine|good|full|enough|charged|done)|(?:fully|it's|it is|is|already) charged|full (?:battery|charge)|^charged|(?:电量?|电池)(?:也|都|已经?|是|很|充){0,3}(?:够|足|满|好|ok)|充(?:好|满|够)了?|(?:배터리|충전)(?:는|은|도|가|이)?\\s?(?:다 ?|이미 ?){0,2}(?:충분|괜찮|ok|완료|했|됐|하고|가득|만땅)`,
    'u',
  ),
);
const FIGURE = sieved(
  /(?:充電|電池|バッテリー|残量|battery|charge|电量?|电池|배터리|충전)\D{0,6}\d{1,3}|^\d{1,3} ?(?:%|パー|percent|프로|퍼센트)/u,
);
const NEXT = sieved(
  /次(?:は|に|って|の|、|$|何|なに|どう)|つぎ|このあと|この後|どう(?:すれ|した|する|すん|し|や(?:る|れば))|^(?:更新の)?(?:やり方|やりかた)|何(?:を|ば)?(?:する|すれば|したら|やる|押)|なにする|あとは|更新(?:を|は|の|できる|でき|し)?(?:したい|お願い|始め|はじめ|やり|する|して|できる|できます|いけ|方法)|始めて(?:も)?(?:いい|ok)|(?:もう)?更新(?:して)?(?:いい|ok)|what (?:do i |should i |to do |is |'s )?(?:do )?(?:next|now)|now what|(?:what|whats|what's) next|^next$|^next please|next step|what (?:do|should) (?:i|we)|然后|接下来|下一步|怎么办|现在(?:做|干|该|要)|做什么|이제|다음|뭐 ?해|뭘 ?해|어떻게/u,
);
/** Words that tell nothing: a greeting, はい, the terminal. */
const ASIDE = sieved(
  /^(?:(?:今|いま)?(?:から)?や(?:る|ります|りたい)(?:わ|よ|ね|で|です|んで|んだけど)?|(?:学生)?(?:バイト|アルバイト|パート|新人|スタッフ|店長)(?:の\S{1,6})?(?:です|なんです)|はい|ok|うん|ええ|えっと|では|じゃあ?|それで|で|全部|一応|とりあえず|ありがとう\S{0,6}|(?:(?:わか|分か)(?:り(?:まし)?|っ)た|了解|承知|かしこまり|なるほど)\S{0,6}|お疲れ様\S{0,4}|すみません|こんにち[はわ]|おはよう\S{0,5}|お世話に\S{0,8}|hi|hello|yes|yeah|thanks?|thank you|sorry|(?:yes |i |we |also |all |done ?)+|好的?|你好|嗯|是的|谢谢|네|안녕하세요|감사합니다)$/u,
);
const NOUNS = `(?:${CHARGE_NAME}|${WIFI_NAME}|再起動|(?:入れ|つけ)直し|電源(?:の?入れ直し)?|準備|charg(?:e|ing)|battery|restart|reboot|电量?|充电|重启|网络?|배터리|충전|재부팅|와이파이)`;
const END_OK = `(?:全部|ぜんぶ|両方|どっちも|どちらも|とも|は|も|全て|すべて|are|is|all|both|都|也|已经|다|모두|\\s){0,4}(?:${OK}|終わ(?:っ|り)|済ん|やっ(?:た|て)|やりまし|し(?:た|まし|て(?:ある|ます))|でき(?:た|てる|まし|てます)|fine|good|done|好|弄好|完|ok|됐|했|괜찮)`;
/** 充電もWi-Fiも大丈夫です: several, and one word for all of them. */
const listWith = (name: string) =>
  sieved(
    new RegExp(
      `(?:${NOUNS}(?:も|と|や|・|&|/|and|和|도|랑|하고|\\s){1,3}){0,2}${name}(?:も|と|や|・|&|/|and|和|도|랑|하고|\\s){1,3}(?:${NOUNS}(?:も|と|や|・|&|/|and|和|도|랑|하고|\\s){0,3}){0,2}${END_OK}`,
      'u',
    ),
  );
const ALL_WITH = {
  wifi: listWith(`(?:${WIFI_NAME}|网络?|와이파이)`),
  cycled: listWith('(?:再起動|(?:入れ|つけ)直し|電源(?:の?入れ直し)?|restart|reboot|重启|재부팅)'),
  charged: listWith(`(?:${CHARGE_NAME}|charg(?:e|ing)|battery|电量?|充电|배터리|충전)`),
};
