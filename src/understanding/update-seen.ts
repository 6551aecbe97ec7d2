import type { Hint } from '../core/hint.ts';
import { withoutCharge } from './charge-aside.ts';
import { goesToUse } from './goes-to-use.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';
import { withoutTakenElsewhere } from './took-elsewhere.ts';

/** What a screen shows of an update that was begun, in words of one's own: that it goes on, or hangs; and that its button was pressed, be it in vain. Expects the text as it was written. */
export function seenHints(typed: string): readonly Hint[] {
  const said = ERROR_GONE.replace(close(withoutCharge(typed)), '');
  if (said.length > LONGEST || OF_ELSE.test(said)) return [];
  const isDenied = DENIED.test(said);
  const hangs = HANGS.test(withoutTakenElsewhere(said)) && isOfIt(said, typed);
  const pressed = !isDenied && PRESSED.test(said);
  return holding([
    ['hangs', hangs],
    ['goesOn', !hangs && !isDenied && GOES_ON.test(said) && !OF_DAY.test(said)],
    ['pressed', pressed],
    ['startsNot', STARTS_NOT.test(said)],
    ['showsRunning', isShown(said, { hangs, pressed }) || (!hangs && GOES_NOW.test(said))],
  ]);
}

/** そのまま使いますね goes on, and hangs in nothing. */
function isOfIt(said: string, typed: string): boolean {
  if (goesToUse(typed.normalize('NFKC').trim())) return false;
  return !OF_HOURS.test(said) && !OF_OTHERS.test(said) && !NOT_BEGUN.test(said);
}

function isShown(
  said: string,
  { hangs, pressed }: { readonly hangs: boolean; readonly pressed: boolean },
): boolean {
  return (hangs || pressed) && (NAMED.test(said) || (hangs && STANDS.test(said)));
}

/** Without spaces and marks; the ー of バー stays. */
function close(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s。、!?.,~〜…「」『』]/gu, '');
}

/** 更新したらBGM止まった: another service has stopped. */
const OF_OTHERS = sieved(
  /(?:bgm|音楽|有線(?:放送)?|曲|防犯カメラ|カメラ|配膳ロボット?|ロボット|サイネージ|ip電話|固定電話|店の電話|照明|エアコン)(?:が|は|も|の音(?:が|も)?|まで)?(?:急に|また|全部|ずっと|さっきから)*(?:止ま|停ま|流れ|鳴ら|なら(?:な|ん)|消え|切れ|映ら|動か|つなが|繋が|出な|聞こえ)/u,
);

/** あ、今度は進んでる: tried once more, and it runs. */
const GOES_NOW = sieved(
  /^(?:あ|おー?|よし|やった|はい|今|いま|もう|ちゃんと|順調に|普通に|、)*進ん(?:で(?:い)?(?:る|ます)|ど(?:る|ります))(?:よ|わ|で|みたい|っぽい|です|けど)*$|^(?:あ|おー?|よし|やった|はい)*今度(?:こそ)?は(?:ちゃんと|順調に|うまく|無事に?|更新が?)*(?:進ん(?:で(?:い)?(?:る|ます)|ど(?:る|ります))|動い(?:て(?:い)?(?:る|ます)|と(?:る|ります))|始まっ(?:た|て(?:い)?(?:る|ます))|始まりました)/u,
);

/** エラー消えた。 before what the screen shows now. */
const ERROR_GONE = sieved(
  /^(?:あ|お)*エラー(?:は|が|も|の画面が?)?(?:もう|やっと)?(?:消え|きえ|なくな|無くな|出なくな|直|なお)[っり]?(?:た|て|まし(?:た|て))(?:けど|から|ので|んで)?(?=今|いま|進|動|更新|ダウンロード|ぐるぐる|くるくる|バー)/u,
);

/** 更新押したけどなんも始まんない, 押しても始まらない: it was pressed, and nothing begins. */
const STARTS_NOT = sieved(
  /(?:押し|おし|タップし|タッチし|ポチっ?|クリックし|始め|はじめ|開始し|実行し|スタートし|(?:更新|アップデート|アプデ)(?:し|やっ))(?:て(?:みた|みました|みて|る|ます|ん)?|た|まし?た|とる|とん)(?:の|ん)?(?:です|だ)?(?:も|けど|のに|が|って(?:も)?)(?!.*(?:なかったら|ないこと|ない(?:場合|時|とき)|たらどう)).{0,10}(?:(?:始|はじ)ま(?:って(?:い)?(?:ない|ません|へん)|ら(?:な[いか]|ん|へん|ねえ)|ん(?:ない|ねえ)|り(?:ません|まへん))|(?:何|なん|なに)(?:に)?も(?:起き|起こら|変わら|始ま)(?:て(?:い)?)?(?:な[いか]|ん(?!だ)|ません|へん|らん)|動き出さ(?:な[いか]|ん|へん)|うんともすんとも)|press(?:ed|ing)?[^.?!]{0,24}(?:nothing(?:happen|start|beg)|(?:doesn['’]?t|didn['’]?t|won['’]?t|not)(?:start|begin))|(?:按|点)了?[^。]{0,8}(?:没有?(?:开始|反应)|不开始)|눌렀?[^.?]{0,10}(?:시작(?:이|을)?(?:안|되지|하지)|안시작)/iu,
);

/** More is a story. */
const LONGEST = 36;

/** How it ended, a payment, the power, the charge, or another thing. */
const OF_ELSE = sieved(
  /paid|transaction|sale|钱|款|账|손님|카드|계산|しはらい|お代|取引|レジ|暗証|承認|処理中|けっさい|おかね|お金|金額|アプリ(?:が|ごと)?落ち|終了し|連携|取り直|通(?:し|って|せ)|もう(?:一|1|い)|もっぺん|(?:やり|打ち|切り)直|再度|履歴|レシート|伝票|エラー|失敗|終わ(?:っ|りました|りまし)|おわ(?:っ|りました)|完了|会計|決済|支払|払|客|カード|電源|充電|電池|バッテリー|出て?(?:こない|きません|ません|ない)|error|fail|finish|done|complete|pay|customer|card|again|redo|retry|battery|charg|power|错误|失败|完成了|结束了|付款|重新|刷|收款|结算|电量|电池|充电|오류|실패|완료|끝났|결제|다시|배터리|충전/iu,
);

const HANGS = sieved(
  /止ま|とま(?:っ|り)|固ま|かたま|フリーズ|進(?:ま(?:な|ん|へ|ず)|みません)|(?:まだ|ずっと|さっきから|さっきと|いまだに|相変わらず)(?:画面(?:が|は)?)?(?:同じ|おなじ|一緒)(?!.*(?:出|で)(?:る|ま|て))|動(?:か(?:な|ん|へ|ず)|きません)|変わら(?:な|ん|へ|ず)|終わ(?:ら|んな|りません)|おわ(?:ら|ん(?:な|ね|へ))|まま(?!で?(?:更新を?)?(?:(?:始|はじ)め|やっ|進め|更新し))|^まだ(?:ずっと)?\d{1,3}(?:%|パー)?(?:です|や|だ)?$|真っ?[暗黒]|まっくら|黒い?画面|画面が?(?:黒|くろ)[いく]|画面が?(?:暗い|くらい$|消え|つかな|つきませ|映ら)|いつまで(?!に(?:は)?(?:更新|端末|アップ|アプデ|や|すれ|し|終わら|済ま|全部))|時間(?:が)?かかっ|(?<![店社院部課園会班係所駅校])長(?:い|く)|遅(?:い|く|す)|おそ(?:い|す)|stuck|froze|screen(?:is|went|goes|turned)(?:all)?(?:off|black|dark|blank)|hang|not(?:moving|progress|over)|still(?:not|the)|black|dark|(?<!how)long|nothing|slow|taking(?:so|too)|卡|慢|不动|没反应|没动|黑屏|好久|很久|还没(?!打烊|关|下班|收工|开|到|有客|弄|做|更新(?!完|好))|一直|멈|안움직|그대로|까맣|검은|오래|안끝|느려|느리|꺼졌|(?<!(?:업데이트|업뎃|안내|알림)[가이는은도]?(?:아직|전혀)?)안나와/iu,
);

/** 閉店遅いので夜にやります: of the day, and of nothing that runs. */
const OF_HOURS = sieved(
  /(?:営業(?!中)|[開閉]店(?![前後])|開ける|閉める|閉まる)[^。、]{0,6}(?:長|遅|おそ)|(?:遅|おそ)(?:くまで|い時間|めに)/u,
);

/** 更新できないまま期限を過ぎちゃった: nothing was begun that could hang. */
const NOT_BEGUN = sieved(
  /(?:更新|アップデート|アプデ)(?:が|を|は|も|して)*(?:でき|出来|せ|し|やら|やれ|やって|済ませ|済ませられ)(?:て)?(?:い)?(?:ない|ず|ん)(?:の)?まま(?!.*(?:固|止ま|とま|停|動|進|変わら|黒|暗|終わら))/u,
);

/** 開店準備中です, もうすぐ閉店です: so far is the shop, and no update. */
const OF_DAY = sieved(
  /(?:[開閉]店|オープン|営業|ランチ|ディナー|宴会|予約|料理|仕込み?|出発|出|帰り|朝|昼|夜|夕方|お?店|席|会場|イベント|配達|お?弁当)の?準備|(?:もう(?:すぐ|少し|ちょっと)|あと(?:少し|すこし|ちょっと|\d+分))(?:で|したら)?(?:[開閉]店|オープン|営業|ランチ|お?昼|夕方|夜|お?休み|お?休憩|上がり|終業|退勤|帰り|閉め|店じまい|看板|予約|出(?:ます|ない|かけ|る(?!はず)))/u,
);

/** 更新始めたら遅い, 出た 押した: nothing else is pressed, or hangs. */
const NAMED = sieved(
  /出(?:た|ました)[^。]{0,5}(?:押|おし)|更新|アップデート|アプデ|updat|업데이트/iu,
);
/** 99%で止まってる: a charge stays where it is, and does not stop. */
const STANDS = sieved(
  /\d(?:%|パー(?:セント)?)?(?:の?ところ|の?とこ|あたり)?(?:で|から)(?:ずっと)?(?:更新(?:が|は)?)?(?:止ま|固ま|動か|進ま|フリーズ)/u,
);

const RUNS = '(?:更新|ダウンロード|インストール|アップデート|アプデ|準備|適用|書き込み|処理|転送)';
const GOES_ON = sieved(
  new RegExp(
    [
      '^(?:あ|お|やっと|なんか|今|いま|また|少し|ちょっと|だいぶ)*(?:進んだ|進みました|進んで(?:る|ます|います)|動き出した|動き出しました|動き始めた|動き始めました)(?:わ|よ|みたい|っぽい|かも)?$',
      '^(?:画面(?:に|が|は|で)?|なんか|今|いま|まだ|ずっと|真ん中(?:に|で)?|端末が?)*(?:ぐるぐる|グルグル|くるくる|クルクル|歯車|丸いの|丸い輪)(?:マーク|のマーク|みたいなの|の)?(?:が|って)?(?:出|し|回っ|まわっ)て(?:い)?(?:る|ます|おります)(?:けど|が|よ|ん(?:です|だ)けど)?$',
      `${RUNS}(?:して(?:い)?)?(?:中|が?(?:始ま|はじま)(?:っ|り)|(?:を|は)?(?:し|やり)?(?:始め|はじめ|開始し|スタートし|実行し)(?:た|て|まし|とる))`,
      `${RUNS}(?:が|は|を)?(?:進|し(?:て(?:い)?(?:る|ます)|とる|てはる)|やって)`,
      '(?:進|すす)ん(?:で|ど)|(?:動|うご)い(?:て|と)|(?:動|うご)き(?:出し|だし|始め|はじめ)(?:た|まし)|進行中|続いて|順調|^(?:まだ|ずっと|今)(?:やっ|し)て(?:い)?(?:る|ます)',
      '(?:\\d+|半分)(?:%|パーセント|割)?(?:くらい|ぐらい|ほど|近く)?(?:まで|に)(?:進|すす|行|い[きっ]|来|き|なり|なっ)|^(?:今|いま|やっと|もう)?\\d+(?:%|パーセント)(?:です|になりました|まで)?$',
      '(?:バー|ゲージ|数字|メーター|ぐるぐる|くるくる|(?<![片心相])棒|線|ライン|帯|目盛り?|メモリ|パーセント|%(?:の数字)?|(?:緑|青|丸)いの|丸)(?:が|は|も)?(?:画面(?:に|で))?(?:少しずつ|ちょっとずつ|だんだん|ちゃんと|まだ|どんどん|じわじわ|ゆっくり|なんか|右に|横に|左から)*(?:伸び|のび|進|動|うご|増|ふえ|回|上が|あが(?=っ|り)|たま(?=っ|り)|いっぱいにな)|(?:くるくる|ぐるぐる)(?:し|$)',
      'あと(?:少し|すこし|ちょっと|\\d+分|\\d+%)|もう(?:少し|ちょっと|すぐ)|残り(?:わずか|少し|\\d+)',
      '(?:再起動|リブート)(?:が|を)?(?:かか|始ま|はじま|し(?:始め|はじめ|て(?:い)?(?:る|ます)|た|まし)|され|中)|ロゴ(?:が|の?画面)?(?:出|表示|映)',
      "(?:updat|download|install|reboot|restart)ing|(?:is|it’s|its|still|now)(?:running|going|moving)|\\d+%|almost|(?:has|it|just)(?:started|begun|restarted|rebooted)|^(?:ok|yes|and|now|i|just)*startedit(?:now|already|$|,)|istartedit|progress|^(?:ok|oh|now|and|yes)*(?:it['’]?s|itis)(?:now)?(?:spinning|going|moving)(?:now|again)*$",
      '正在(?:更新|下载|安装|重启|跑)|(?:更新|下载|安装)中|开始(?:更新|下载|安装)?了|进度|快(?:好|完)|重启了|还在(?:更新|下载|安装|跑|动|转)|(?:^|出来了|现在)(?:一直)?在转(?:圈圈?)?(?:了|着)?$|又(?:开始)?动(?:了|起来了)|^(?:现在)?(?:动起来了|在动了)',
      '(?:업데이트|다운로드|설치|진행)중|시작(?:했|됐|되었)|거의|재부팅|진행되고|^(?:이제|다시|지금|조금씩)*(?:움직(?:여요|이네요|이고있어요|입니다|이기시작)|돌아가(?:요|네요|고있어요))|빙글빙글',
    ].join('|'),
    'iu',
  ),
);

const DENIED = sieved(
  /(?<!み)たい|ほしい|欲しい|ください|始ま(?:ら|りません)|(?:し|って|で)(?:い)?(?:ない|ません|へん)|(?<!押し|おし|タップし)たら|(?:でき|出来)(?:ない|ません)|まだ(?:です)?$|not|n't|can’t|没|不|안|못/iu,
);

const PRESSED = sieved(
  /^(?:はい|今|いま|もう|さっき|では|じゃあ|(?:更新の?)?(?:画面|案内)が?|出た(?:ので|から)?|出ました|、)*(?:端末の?)?(?:更新|アップデート)?(?:の|を|は)?(?:する|開始|実行|スタート|ok|はい)?(?:って(?:いう|ゆう)?|という|と書いて(?:い)?ある)?(?:の|を|やつ|とこ(?:ろ)?)?(?:ボタン)?(?:を|は)?(?:押し|おし|タップし|ポチ|ぽち)(?:てみ(?:た|ました)|ました|た|たで|たよ|たわ|たけど|たんだけど|ましたけど|ちゃ(?:った|いました)(?:けど|よ)?|て(?:しま(?:った|いました)|もう?た)(?:けど|わ)?|ちまった|(?:ッ|っ)?と(?:し|やっ|押し)(?:た|ました|ちゃった|ちゃいました|てしまった)|っと|っとしました|りました)$|^(?:i)?(?:pressed|tapped|hit)(?:it|start|update|thebutton|ok)?$|^(?:已经)?(?:按|点)(?:下去|好)?了$|^눌렀(?:어요|습니다|음)?$/iu,
);
