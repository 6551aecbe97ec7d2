import { closeOf } from './close.ts';
import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';

/** How far somebody is with what a guided talk has just asked for: as all that is said, or in a part of more. Expects masked text. */
export function stepSigns(text: string): readonly Sign[] {
  if (!OF_A_STEP.test(normalise(text))) return [];
  const close = closely(text.slice(0, LONGEST));
  const isInVain = NOT_STARTED.test(normalise(text));
  const parts = PART.split(text.slice(0, LONGEST_STORY).normalize('NFKC'));
  return holding([
    ['hasBegun', BEGUN.test(close)],
    ['isOff', OFF.test(close)],
    [
      'beganBesides',
      !isInVain &&
        parts.length > 1 &&
        parts.some((part) => begins(GOES_ON.replace(closely(part), ''))),
    ],
  ]);
}

/** What all of them look for: most messages have nothing of it, and need not be cut into parts. */
const OF_A_STEP = sieved(
  /始|はじ|開始|かいし|スタート|動き|進[みん]|もやって|もして|も走って|実行|押|おし|タップ|ポチ|切|きっ|きれ|落|消|きえ|けし|オフ|抜|start|begun|began|off|down|开始|关|断电|시작|껐|꺼/u,
);

/** 更新押したけどなんも始まんない. */
const NOT_STARTED = sieved(
  /(?:始|はじ)ま(?:ら(?:な[いか]|ん|へん|ず)|ん(?:ない|ねえ)|り(?:ません|まへん))|(?:何|なん|なに)(?:に)?も(?:起き|起こら|出|変わら|動か)(?:て(?:い)?)?(?:な[いか]|ん(?!だ)|ません|へん)|動き出さ(?:な[いか]|ん|へん)|うんともすんとも/u,
);

function begins(part: string): boolean {
  return BEGUN.test(part) || PRESSED.test(part);
}

function closely(text: string): string {
  return closeOf(normalise(text));
}

const LONGEST = 40;
/** 更新が始まったので、 */
const GOES_ON = sieved(/(?:ので|から|んで)$/u);
const LONGEST_STORY = 120;
/** もう始めちゃいました | 押したんだけど | . */
const PART = sieved(
  /(?<=[。!?…、,])|\n+|(?<=(?:た|ました)) +|(?<=(?:けど|けれど|から|ので|んだが|ですが|ばってん))/u,
);
const LEAD =
  '(?:ついでに|はい|いや|いえ|うん|えっ?|あれ|(?:せや|そや|や|だ|じゃ)から|やけん|ほら|おー?|なんか|今|いま|もう|じゃ|では|ok|さっき|とりあえず|やっと|(?:ホーム(?:画面)?(?:に|へ)(?:戻っ|もどっ|戻し)て(?:から)?|(?:言|教)われた(?:通り|とおり)(?:に)?)|一旦|いったん|一度|一回|間違って|まちがって|間違えて|うっかり|再度|出ました|出たので|出たから|あ)*';
const TAIL =
  '(?:です|よ|ね|で|わ|ばい|ばってん|っちゃん|けど|が|だけど|ん(?=だけど|です(?:が|けど))|んす|っす|次|つぎ|って(?:ば)?(?![んば])|て(?=$|ば|言)|言(?:ってる|うてる|うとる|ってん)|じゃん|やん|だから|やから)*';

/** 2番も, もう1台のほうは: which one of several. */
const NAMED =
  '(?:(?:もう|あと|残り)?(?:[0-9一二三四五六七八九]{1,2}(?:番(?:目|機)?|号機?|台目?|つ目?|個目)|レジ[0-9a-z一二三]?|カウンター|(?:奥|手前|隣|右|左|上|下|裏|表|予備|サブ|個室|別|他|ほか|残り|[0-9一二三]階)(?=の|も|は)|両方|どっち|どちら|全部|全台|全て|みんな)(?:の?(?:端末|機械|レジ|やつ|ほう|方))?(?:とも)?)';

/** はじめました, 更新はじめた, 始めてます. */
const BEGUN = sieved(
  new RegExp(
    `^${LEAD}(?:更新|アップデート)?(?:を|は)?実行中${TAIL}$|^${LEAD}(?:更新|アップデート)?開始(?:済み)?(?:です)?$|^${LEAD}${NAMED}も(?:もう|今|さっき|更新)*(?:やって|して|走って)(?:い)?(?:る|ます)(?:よ|で|わ|けど)?$|^${LEAD}(?:${NAMED}(?:も|は|を|が)?(?:もう|今|いま|さっき|ついでに|一緒に|いっしょに|同時に|勝手に|続けて|先に|すぐ)?)?(?:ボタン(?:を)?押して)?(?:端末|更新|アップデート|ダウンロード|インストール|進捗|ゲージ|バー)*(?:の更新)?(?:を|も|が|ば)?(?:始め|はじめ|始まっ|はじまっ|始まり|はじまり|(?:動き|進み)(?:出|だ|始め|はじめ)(?:し|っ)?|開始(?:いた)?し|かいしし|スタートし|やり始め|やりはじめ)(?:まし)?(?:た|ています|てます|ている|てる|てみました|てみた|ちゃった|ちゃいました|ちゃってい?(?:る|ます)(?:ん|の)?|てしまった|てしまいました|ても(?:う|ー)?た|てまった|たところです?|たとこ|た(?:ん|の)(?:だ|です|や)?|たとよ|たみ(?:たい|てえ)(?:だ|や)?|たっぽい|たごた[るっ]て?)${TAIL}$|^${LEAD}(?:更新|アップデート|ゲージ|バー)?(?:は|が)?(?:[0-9]{1,2}(?:%|パー(?:セント)?|割)|[一二三四五六七八九]割|半分)(?:くらい|ぐらい|ほど)(?:は)?(?:進ん(?:で(?:い)?(?:る|ます)|どる|どります)|進みました)${TAIL}$|^(?:ok|okay|yes|now|and|it|theupdate|update|i|we|has|have|'ve|'s|is|just|already|finally)*(?:started|begun|began)(?:it|theupdate|updating|now|already)*$|^(?:好的?|我|它|机器|终端|已经|刚|现在|更新)*开始(?:更新|升级|下载|安装)?了$|^(?:네|지금|방금|이제|일단)*(?:업데이트(?:를|가)?)?시작(?:했|됐|되었|됐|하였)(?:어요|습니다|네요|어|음)$`,
    'iu',
  ),
);
/** 今更新押した, 押したんだけど: a button, and of another thing none is named. */
const PRESSED = sieved(
  new RegExp(
    `^${LEAD}(?:わかった|了解|ok)?(?:今|いま|さっき)?(?:端末の)?(?:更新|アップデート)?(?:の)?(?:ボタン|開始|スタート)?(?:を|は)?(?:押し|おし|タップし|ポチっ?)(?:まし|ちゃっ|ちゃいまし)?た${TAIL}$`,
    'iu',
  ),
);
/** 切れました, 電源切った, コンセント抜けちゃった: off, and not on again. */
const OFF = sieved(
  new RegExp(
    `^${LEAD}(?:(?:端末|機械)の?)?(?:電源|でんげん)?(?:が|を|は|も)?(?:切れ|きれ|切り|切っ|きっ|落ち|落とし|消え|消し|きえ|けし|オフに(?:し|なり|なっ)|offに(?:し|なり|なっ))(?:まし)?(?:た|たまま|ちゃった|ちゃいました|てしまった|てしまいました|てもうた|てます|てる)${TAIL}$|^${LEAD}(?:電源|コンセント|プラグ|ケーブル)(?:が|を|も)?抜(?:け|い|き|いちゃっ|けちゃっ|いてしまっ|けてしまっ)(?:まし)?(?:た|だ)${TAIL}$|^(?:okay|ok|yes|now|just|i|we|it)*(?:'ve|have|is|'s|s)?(?:the)?(?:power|terminal|device)?(?:is|was)?(?:switched|turned|powered|shut)?(?:it|thepower|theterminal)?(?:off|down)(?:now|already|po|na|sir)*$|^(?:我|好的?|现在|已经|电源|机器)*(?:关机|关掉|断电|关)了$|^(?:네|지금|일단)?(?:전원(?:을|이)?)?(?:껐|꺼졌|껐는데|꺼졌는데)(?:어요|습니다|어|음|요)$`,
    'iu',
  ),
);
