import { sieved } from './sieve.ts';

/** Something has been running, stuck or spinning, and it is to be switched off: it may be an update, named or not. Expects folded text without spaces. */
export function seemsToRun(close: string, switchesOff: boolean): boolean {
  if ((OF_ELSE.test(close) && !UPDATE.test(close)) || IS_NOT_THERE.test(close)) return false;
  const isAsked = ASKED_OFF.test(close);
  if (!switchesOff && !isAsked) return false;
  return LASTS.test(close) || (STUCK.test(close) && (isAsked || ASKS.test(close)));
}

/** はじめました, and hardly more: an update, where one was spoken of. Expects folded text without spaces. */
export function hasBegun(close: string): boolean {
  return (
    BEGUN.test(close) || SET_OFF.test(close) || (NAMED_BEGUN.test(close) && !OF_THEN.test(close))
  );
}

/** 更新してたら画面固まった, 始めたけど進まん: it was begun, and has not come to its end. Expects folded text without spaces. */
export function hangsSinceBegun(close: string): boolean {
  if (OF_PAYMENT.test(close)) return false;
  return HANGS_SINCE.test(close) || (HANGS_AT.test(close) && !OF_CHARGE.test(close));
}

/** Nothing is to be seen on the screen. Expects folded text without spaces. */
export function isDark(close: string): boolean {
  return DARK.test(close);
}

/** The power went, or was cut, as told; `midway`: while something ran. Expects sentences of folded text without spaces. */
export function losesPower(told: readonly string[]): 'midway' | 'told' | null {
  const lost = told.filter((sentence) => POWER_GONE.test(sentence));
  if (lost.length === 0) return null;
  const isMidway = told.some((one) => MIDWAY.test(one)) && !told.some((one) => OF_ELSE.test(one));
  return isMidway ? 'midway' : 'told';
}

/** 途中で電源が切れたらどうなる?: asked before it happens, of no payment and no other device. Expects folded text without spaces. */
export function asksIfLost(close: string): boolean {
  return IF_GONE.test(close) && !OF_ELSE.test(close);
}

const UPDATE = sieved(/更新|こうしん|アップデート|アプデ|バージョンアップ|updat|업데이트/u);

/** A payment, or another thing. */
const OF_ELSE = sieved(
  /会計|決済|支払|カード|払い|スマホ|携帯|パソコン|タブレット|ipad|プリンタ|ルータ|モデム|充電(?:し|中|開始|始め)|(?:入れ|つけ|付け)(?:っぱなし|たまま)|payment|付款|결제/u,
);

/** 更新が出てこない has an answer of its own. */
const IS_NOT_THERE = sieved(
  /(?:出て?|来|届[いか]|表示され)(?:こ|て|き)*(?:ない|ません|へん|なく)/u,
);

/** It goes on and on. */
const LASTS = sieved(
  new RegExp(
    [
      '(?:\\d+|[一二三四五六]?十|半|一)(?:時間|分)(?:以上|くらい|ぐらい|ほど|近く|も|は|ずっと|このまま)*(?:た[っつちと]|経[っちつと]|待|過ぎ|すぎ|動か|変わら|進ま|かか|固ま|止ま|くる|ぐる|回[っり]|そのまま|この(?:まま|状態|画面))',
      '(?:あと|残り)(?:約)?\\d+(?:分|秒)(?:くらい|ぐらい|ほど)?(?:って|と)?(?:ずっと)?(?:出て|出と|表示|なって|書いて)',
      '(?:終|お)わ(?:ら(?:ない|ん|へん|ず)|んない|りません|れへん)',
      '(?:ずっと|さっきから|いつまでも|まだ)[^。?]{0,6}(?:止ま|固ま|動か|進ま|変わら|回っ|くる|ぐる|同じ画面|この画面|フリーズ)',
      '(?:止ま|固ま)(?:った|り)ま(?:ん)?ま|(?:止ま|固ま|回)りっぱなし|(?:動か|進ま|変わら)(?:ない|ん)ま(?:ん)?ま',
      'くるくる|ぐるぐる|クルクル|グルグル|進捗|(?:プログレス)?バー(?:が|は|も)|ゲージ|\\d+(?:%|パー(?:セント)?)(?:で|の?まま|から)[^。?]{0,6}(?:止ま|固ま|動か|進ま|変わら)',
      '\\d+\\s?min|still (?:running|spinning|going)|spinning|转圈|分钟了|一直(?:卡|转)|분째|계속 (?:멈|돌)',
    ].join('|'),
    'u',
  ),
);

const STUCK = sieved(
  /(?:固ま|止ま|とま)(?:っ[てたと]|り(?:まし)?)|フリーズ|動か(?:ない|ん|へん|なく)|動き?ません|進ま(?:ない|ん|へん|なく)|(?:stuck|frozen|hangs?)|卡住|死机|멈(?:췄|춘|춰)/u,
);

const MAY =
  '(?:いい|良い|よい|よろし|ええ|大丈夫|だいじょうぶ|平気|ok|かま|構|問題|だめ|ダメ|駄目|あかん|まずい)';
const ASKS = sieved(
  new RegExp(`${MAY}[^。]{0,8}(?:\\?|か[。!]*$|$)|\\bcan i\\b|\\bmay i\\b|吗|까요?`, 'u'),
);

/** 一回切ってみていい?: what is switched off needs no name. */
const ASKED_OFF = sieved(
  new RegExp(
    `(?:(?:引っこ|引き)?抜い|切っ|落とし|おとし|消し|オフにし|リセットし)(?:て(?:みて)?も?|ちゃって|ちゃ|たら|た(?:ほう|方)が)${MAY}`,
    'u',
  ),
);

const NOT_AT_ITS_END =
  '(?:(?:固ま|止ま|とま)(?!った(?:ら|とき|時)|ると|れば)|フリーズ|(?:動|進|すす|変わ|かわ|終わ|おわ)(?:か|ま|ら)?(?:な[いかく]|ん(?!で)|へん|ん[けのと]|りま|ず)|(?:動き|進み|終わり|変わり)ません|ゆっくり|(?:時間)?(?:が)?(?:過ぎ|かかり)そう|遅い(?!と)|\\d+(?:%|パーセント))';
const HANGS_SINCE = sieved(
  new RegExp(
    [
      `(?:更新|こうしん|アップデート|アプデ|バージョンアップ)(?:を|は|ば|が|の|も)?(?:し|やっ)(?:て(?:い)?(?:たら|る(?:と|ん(?:だ|です)(?:けど|が)|けど|のに|とこ)|ますが)|とったら|とる(?:けど|ん|のに|が))[^。?]{0,12}${NOT_AT_ITS_END}`,
      `(?:更新|こうしん|アップデート|アプデ|バージョンアップ)(?:を|は|ば|が|の|も)?(?:始め|はじめ|始ま(?=っ|り)|はじま(?=っ|り)|スタートし|開始し)(?:っ)?(?:た(?!ら)|とる|て|りまし|まし)[^。?]{0,18}${NOT_AT_ITS_END}`,
      `^(?:一応|とりあえず|今|いま|さっき|、)*(?:始め|はじめ|始まっ|はじまっ)(?:た|まし(?:た))(?:んだ|んです|です)?(?:けど|のに|が|ものの|ばってん|ねんけど)[^。?]{0,14}${NOT_AT_ITS_END}`,
      // 8時10分に更新始めたけどまだ動いてる
      `^(?:実は|あの|もう|、)*(?:\\d{1,2}時(?:\\d{1,2}分|半)?(?:ごろ|頃|くらい|過ぎ)?(?:に|から)|開店前に|朝に?|さっき)?(?:更新|アップデート|アプデ)?(?:を)?(?:始め|はじめ|スタートし|開始し)(?:た|て|まし|とる)[^。?]{0,8}(?:まだ|ずっと|いまも|今も)(?:動い|うごい|やっ|回っ|続い|進ん|更新し)[^。?]{0,10}$`,
      '^(?:(?:i|we|ok|so|have|just) ?){0,4}(?:started|begun|began|kicked off) ?(?:(?:the|my|it|an|this) ?)?(?:update)? ?(?:(?:at|around|about) ?\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?)?[,.、。] ?(?:(?:and|it.?s|it is|but) ?){0,2}still (?:going|running|updating|loading|not done|not finished)[^?]{0,12}$',
      `^(?:今|いま|はい|お?、)*(?:ちゃんと|ゆっくり)?(?:動い|進ん)(?:で|て)(?:い)?(?:ます|る|とる)[^。?]{0,10}\\d+(?:%|パー(?:セント)?)`,
    ].join('|'),
    'u',
  ),
);
/** 50%で止まってる, started but frozen. */
const HANGS_AT = sieved(
  new RegExp(
    [
      '\\d(?:%|パー(?:セント)?)(?:の?ところ|の?とこ|くらい|ぐらい|ほど|近く|あたり|、)?(?:で|から|の?まま|まで(?:は)?(?:(?:進|すす)んだ|(?:行|い)った|(?:来|き)た)(?:ん(?:です|だ))?(?:けど|のに|が|まま))(?:、|もう|ずっと|全然|全く|画面が?|更新が?|バーが?){0,3}(?:止ま(?!った(?:ら|とき|時)|ると|れば)|固ま(?!った(?:ら|とき|時)|ると|れば)|フリーズし|(?:動か|進ま|変わら)(?:ない|ん|へん)(?!とき|時|場合|と)|(?:動き|進み|変わり)ません)',
      "\\b(?:stuck|frozen|froze|hanging|hangs|stopped|stops) (?:at|on) ?\\d{1,3} ?%|^(?:ok |yes |so )?(?:i |we |it )?(?:have |has |just )*started(?: it)?,? (?:but|and)(?: it| the (?:screen|update))?(?: is|'s| has| just| got| now| seems)* (?:frozen|froze|stuck|hung|hanging|not moving)\\b",
    ].join('|'),
    'u',
  ),
);
const OF_PAYMENT = sieved(
  /会計|決済|支払|払い|カード|履歴|エラー|失敗|充電(?:し|が|は)|アプリ|\b(?:pay\w*|card|sale|transaction|error|failed)\b/u,
);
const OF_CHARGE = sieved(/充電|電池|バッテリー|残量|\b(?:battery|charg\w+)\b/u);

const BEGUN = sieved(
  /^(?:はい|やっぱり?|結局|今|いま|さっき|先ほど|もう|では|とりあえず|、)*(?:端末の?)?(?:更新|こうしん|アプデ|アップデート)?(?:を|は)?(?:今|いま|さっき|ちょうど)?(?:やり|し)?(?:はじめ|始め|スタートし|開始し|始まっ|はじまっ|始まり|はじまり)(?:まし)?(?:た|て(?:い)?(?:る|ます)|ちゃって(?:い)?(?:る|ます)|とる)(?:みたい|みてえ|っぽい|らしい)?(?:ん|の)?(?:です|だ|や)?(?:よ|で|わ|ぞ|ばい|べ|けど|って(?:ば)?)?[。!]*$/u,
);

/** 更新押した, アップデートかけました, 今更新走らせてます; 更新ボタン押しました may have done nothing. */
const SET_OFF = sieved(
  /^(?:はい|今|いま|さっき|先ほど|もう|では|じゃあ?|とりあえず|一応|、)*(?:端末の?)?(?:更新|こうしん|アプデ|アップデート|バージョンアップ)(?:を|は|も)?(?:今|いま|さっき|もう|先に|一応)*(?:(?:押し|おし|タップし|ポチっ?)(?:て(?:み|しまい|もらい))?(?:た|まし(?:た)|ちゃ(?:った|いました)|といた|てしまった)|(?:かけ|走らせ|回し|流し)(?:て(?:み|もらい)?)?(?:た|ました|て(?:い)?(?:る|ます)|とる|とります|てん|ちゃった|ところ))(?:とこ(?:ろ)?)?(?:です|だ|や)?(?:よ|で|わ|ぞ|ばい|べ|ね)*[。!]*$/u,
);

/** 今フロントで更新始めました: named, so it may stand beside where, and on which. */
const NAMED_BEGUN = sieved(
  /^(?:[^。?!]{1,8}です。)?(?!(?:他|ほか|よそ|別|隣)の|usen|そちら)[^。?!]{0,16}(?:更新|アップデート|バージョンアップ)(?:を|は|、)?(?:やり|し)?(?:はじめ|始め|スタートし|開始し)(?:まし)?(?:た|て(?:い)?(?:る|ます)|とる)(?:ところ|らしい|みたい|っぽい)?(?:ん)?(?:です)?(?:よ|で|わ|けど|が)?[。!]*$/iu,
);
const OF_THEN = sieved(
  /昨日|きのう|おととい|先週|先日|今朝|朝|前に|アプリ|会計|決済|支払|お?客|エラー|案内|まだ|たら(?!しい)|ので|けど、/u,
);

const DARK = sieved(
  /(?:押し|タップし|始め)(?:たら|て)(?:画面が)?(?:黒|暗)くな(?:った|りました|って)|真っ?黒|まっくろ|真っ?暗|まっくら|ブラックアウト|(?:画面|がめん|ディスプレイ)(?:が|は|も)?(?:急に|ちょっと|少し|なんか|、)*暗くな(?:った(?!ら)|りました|って(?:い)?[るま]|っちゃった)|(?:画面|がめん|ディスプレイ|モニター)(?:が|は|も|に)?(?:何も|なにも|全然|急に|ずっと)?(?:映ら|写ら|うつら|つか|点か|表示され|(?<!まだ(?:画面|がめん)(?:が|は|も)?)出)(?:ない|なく|ん|へん|ません|ず)|(?:画面|がめん|ディスプレイ)(?:が|は|も)?(?:まだ|ずっと|今も|いまも|急に)?(?:(?:消|き)え(?:た(?!ら)|て|まし)|黒い|くろい|黒く|くろく|暗い(?!な)|真っ?くら)|^(?:まだ|ずっと|今も|いまも|やっぱり)(?:黒い|くろい|暗い(?!な))|何も(?:映ら|写ら|うつら)|黒い画面(?=$|です|や|だ|に|の|が|で)|black screen|screen (?:is|went|goes|gone|turned|stays) (?:all )?(?:black|dark|blank|off)|^(?:it(?:'s| is)? |but |no,? |ok |the screen )*(?:still|all|completely) (?:all |completely )?(?:black|dark|blank)|^(?:あの|すみません|なんか|今|いま|、){0,3}(?:端末|レジ|機械)の?(?:が|は|も)?(?:ずっと|今|いま){0,2}(?:消|き)えて(?:い)?(?:る|ます)(?:よ|ね|けど|が|ん|です){0,3}[。!]*$|黑屏|屏幕(?:是|变|还是|还)?黑|^(?:还是?|一直|仍然?)黑|검은 ?화면|(?:화면이?|^아직도?|^여전히|^계속) ?(?:까맣|까매|검|안 ?나)/u,
);

/** 端末つかない, 電源が入りません: not to be said of a lamp, an app or a payment, sentence by sentence. Expects folded text without spaces. */
export function isWithoutPower(close: string): boolean {
  if (DEAD_SINCE_OFF.test(close)) return true;
  if (!NO_POWER.test(close)) return false;
  return close
    .split('。')
    .some((sentence) => NO_POWER.test(sentence) && !NOT_OF_POWER.test(sentence));
}

/** 電源切ったらつかなくなった. */
const DEAD_SINCE_OFF = sieved(
  /^(?:あの|え|やばい|、|。){0,3}(?:端末(?:の)?|機械(?:の)?|レジ(?:の)?)?(?:電源(?:を|は)?)?(?:(?:切っ|きっ|消し|けし|落とし|オフにし)(?:たら|てから)|入れ直し(?:たら|てから))(?:もう|全然|今度は|それきり|それから|、){0,3}(?:電源が|画面が)?(?:つか|点か|付か|入ら|立ち上がら|起動し)(?:な(?:い|く(?:なっ(?:た|ちゃった|てしまった)|なりました))|へん|ん(?:よう(?:になった)?|く(?:なった)?|なった)?)(?:です|ん|の|けど|だ|や|が|わ|よ|ねん)*[。!]*$/u,
);

const NO_POWER = sieved(
  /(?:^|端末|機械|レジ|決済機|本体|電源|これ|やつ|おはようございます|、|。)(?:が|は|も|を|の)?(?:全然|全く|まったく|朝から|急に|今朝|うんとも|押しても|入れても|一向に)*(?:電源(?:が|も)?)?(?:(?:つか|点か|付か|入ら|起動し|起動でき|立ち上がら|たちあがら)(?:ない|なく|へん|んのや|んのだ|んけど|んねん)|(?:つき|点き|付き|入り|起動し|起動でき|立ち上がり)ません)|うんともすんとも(?:言|い)(?:わ|いま)|電池切れ(?:って|か|です|みたい|かも|かな|だ)|(?:terminal|machine|device|it) (?:does not|doesn't|won't|will not) (?:turn|switch|power) on|(?:开不了机|打不开机|无法开机)|(?:전원이|단말기가) ?(?:안 ?켜|켜지지)/iu,
);
const NOT_OF_POWER = sieved(
  /途中|会計|決済|支払|カード(?!の(?:機械|端末|機器))|アプリ|ランプ|wi-?fi|ネット|ログイン|履歴|更新(?:が|も)|見当|気が|区別|もし|たら|つかないうち/iu,
);

const GONE =
  '(?:ちゃ(?!ったら|うと)|てしま(?!ったら|うと)|てもう|てもた|た(?!ら|い|ほう|方|り|(?<=[切き]った)まま)|まし|て(?:落ち|消え|止ま|まっ)|(?<=(?:切|き|消)れ|落ち|なくなっ|無くなっ|消え|抜け|ぬけ)て、?(?:端末の?|今|いま|もう)?(?:画面|がめん|真っ|つか(?:な|ん|へ)|つきま|何も|映ら|黒|暗|動か|うごか)|んじゃ)';
const POWER_GONE = sieved(
  new RegExp(
    [
      `(?:電源|でんげん|コンセント|プラグ|ケーブル|コード|充電器?|じゅうでん|電池|でんち|バッテリー|ブレーカー)(?:が|を|も|の)?(?:勝手に|急に|間違って|間違えて|うっかり|つい|途中で|先に|全部)*(?:切(?:れ|っ|り)|き(?:れ|っ)|落(?:ち|とし)|抜(?:け|い|き)|ぬ[けい]|な(?:くなっ|くなり)|無くなっ|消(?:え|し)|外(?:れ|し)|引っこ抜い|引っ張)${GONE}`,
      '(?:充電|電池|バッテリー)(?:が|の)?切れ(?:で|に|です|だ|や)(?!な)',
      '停電(?:し(?:た(?!ら)|て|まし)|で|に|が)',
      String.raw`\b(?:lost power|power (?:went|cut)|battery died|(?:got )?unplugged)\b`,
      '断电了|没电了|전원이\\s?(?:꺼졌|나갔)',
    ].join('|'),
    'u',
  ),
);
const MIDWAY = sieved(
  /途中|とちゅう|最中|更新中|こうしんちゅう|アプデ中|アップデート中|ダウンロード中|インストール中|してる時|してるとき|midway|during|while|的时候|도중|중에/u,
);
const THING =
  '(?:電源|でんげん|コンセント|プラグ|ケーブル|コード|充電器?|じゅうでん|電池|でんち|バッテリー|ブレーカー)';
const IF =
  '(?:たら|ると|れば|ちゃったら|ちゃうと|てしまったら|てしまうと|まったら|た(?:とき|時|場合)|る(?:とき|時|場合))';
/** By itself, or by mistake; whether one may switch it off is asked otherwise. */
const GOES =
  '切れ|きれ|切っ(?=ちゃ|てしま)|落ち|抜け|ぬけ|抜い(?=ちゃ|てしま)|落とし(?=ちゃ|てしま)|なくなっ|無くなっ|消え';
const IF_GONE = sieved(
  new RegExp(
    [
      `${THING}(?:が|を|も|の)?(?:勝手に|急に|間違って|うっかり|途中で|もし)*(?:${GOES})${IF}(?:[^。]{0,16}(?:どう|どない|何|なに|大丈夫|だいじょうぶ|平気|まず|やば|壊れ|こわれ|だめ|ダメ|あかん|問題|\\?|か[。!]*$)|[。!?]*$)`,
      `停電(?:し|になっ|が(?:起き|あっ))?(?:${IF})?[^。]{0,12}(?:どう|どない|大丈夫|平気|まず|やば|壊れ|\\?)`,
      String.raw`\b(?:what if|what happens if|if) (?:the )?(?:power|battery) (?:goes|dies|fails|is lost|runs out|cuts)`,
    ].join('|'),
    'u',
  ),
);
