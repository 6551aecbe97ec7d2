import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { goesOnSince } from './goes-on-since.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';
import { isReaderFailing } from './reader-words.ts';
import { isReaderOdd, standsInShort } from './stall-short.ts';
import { isShown, mayBeAtWork } from './update-at-work.ts';

/**
 * くるくるから進まない, 画面が真っ白, また止まりました, 2枚目が反応しない: a screen that stands or a reader that reads nothing, told as what is so. Only the
 * talk knows whether it was at a sale. Expects folded text.
 */
export function stallHints(folded: string): readonly Hint[] {
  const close = closeOf(folded);
  return goesOnSince(close) ? ['goesOnSince'] : standsOrShows(close, folded);
}

function standsOrShows(close: string, folded: string): readonly Hint[] {
  const mayUpdate = mayBeAtWork(close);
  const updateShown = !mayUpdate && isShown(close);
  if (!mayUpdate && (!MAY_BE.test(folded) || OF_THEN.test(close)))
    return updateShown ? ['updateShown'] : [];
  const stalls = isStanding(close, folded) || standsInShort(close, folded);
  return holding([
    ['mayUpdate', mayUpdate],
    ['updateShown', updateShown],
    ['stalls', stalls],
    ['stopsAgain', stalls && ONCE_MORE.test(close)],
    ['stopsOfOther', stalls && OF_OTHER.test(close)],
    ['failsElse', ELSE.test(close)],
    ['tillUseless', USELESS.test(close)],
    ['readerFails', isReaderFailing(close, folded) || isReaderOdd(close)],
  ]);
}

/** A cheap look at the whole first. */
const MAY_BE = sieved(
  /まま|お待ち|おまち|音|鳴|なった|なって|ピー|ぴー|リーダ|読み?取|うご|いごか|ふり|フリ|ハング|シャット|おち|きえ|きれ|とも|はんの|おせ|さわ|触|でき|かち|カチ|ガチ|バグ|ばぐ|黙|だま|死|しん|いかれ|壊|こわ|差|タッチ|かざす|回|再起動|リブート|暗|くら|黒|くろ|消え|何も|落ち|切れ|替わ|よ[まめ]|なし|進|すすま|動|うごか|変わら|かわら|止ま|とま|固ま|かたま|フリーズ|白|反応|操作|押し|触っ|押せ|効か|きか|聞か|読|通ら|とおら|とおり|通り|通ん|エラー|だめ|ダメ|認識|同じ|おんなじ|また|うんとも|受け付け|くるくる|ぐるぐる|クルクル|グルグル|砂時計|使え|使わ|使用|利用|stuck|froze|happen|same thing|same problem|hang|hung|spin|blank|white|respon|read|work|scan|through|wait|stopp|accept|recogni|卡|读|刷|扫|死机|不动|没反应|转|白屏|等|操作|停|안|멈|꺼|나갔|죽|눌|이상|关机|断电|黑|熄|按|点|坏|亮|shut|turned|powered|went|dead|beep|acting|nothing|reaction|press|tap|touch|먹통|빙글|돌|인식|반응|꺼졌/iu,
);

/** What would be, what was on another day, and what was set so. */
const OF_THEN = sieved(
  /(?<!と)もし|場合|仮に|直(?:った|りまし|って)|復旧|昨日|きのう|昨夜|一昨日|おととい|先週|先日|先月|この前|こないだ|前回|以前|いつも|毎[日回朝]|たまに|時々|ときどき|設定|明るさ|(?:止まっ|固まっ|落ち|なっ|出|切れ|消え|かっ)た(?:ら|とき|時|際)|(?:ない|ん|る)(?:とき|時)[はに]|くても(?:いい|ええ|大丈夫)|yesterday|last (?:week|time|month)|sometimes|\bif\b|如果|昨天|上次|어제|만약/u,
);

const NOT_OURS = sieved(
  /案内|お知らせ|通知(?!書)|ポップアップ|ダイアログ|充電|ケーブル|コード|アダプタ|ランプ|wi-?fi|ワイファイ|ルーター|モデム|ネット|電波|回線|プリンタ|印刷|ロール|レシート(?:が|は)?(?:出|で)|電話|スマホ(?!決済|で|の画面を?読)|携帯|パソコン|pc(?![a-z])|ipad|タブレット|メール|line|ホームページ|サイト|通販|フォーム|券売機|冷蔵庫|エアコン|エレベータ|自販機|食洗|車|バス|電車|時計(?<!砂時計)|列|売上|売り上げ|客足|雨|水道|ガス|話|仕事|準備|作業|手続|ログイン|会員登録|動画|音楽|bgm|printer|router|wi-?fi|internet|charger|cable|phone|website|打印|充电|路由|网络|手机|프린터|충전|와이파이|폰/u,
);

/** レジが使えません, 端末使えん: what takes the payments, and not why. */
const USELESS = sieved(
  /(?<!エア|スマ|セルフ|pos|有人|自動)(?:レジ|端末|機械|決済機|本体|カードのやつ)(?:が|は|も|、|全然|全く|急に|突然|また|もう|ずっと|さっきから|なんか|今|いま)*(?:使え|使われ|使用でき|利用でき)(?:な|ま[せへ]|へん|ひん|ん|ねえ|ねー)|^(?:hi|hello|my|our|the|why|,)*card(?:machine|terminal)(?:is|does|do)?(?:not|n't|no)(?:working?|usable)(?:now|today|at all|anymore)?[.!?]*$/u,
);

const ELSE = sieved(
  /(?:充電(?:器|台|ケーブル)?|ケーブル|コード|アダプター?|ランプ|wi-?fi|ワイファイ|ルーター|モデム|プリンター?|パソコン|ipad|タブレット|冷蔵庫|エアコン|券売機|(?<!お?客(?:さん|様|さま)?の)(?:スマホ|携帯|電話))(?:が|は|も|の|って|に|を)|\b(?:wi-?fi|charger|cable|printer|router)\b/u,
);

function isStanding(close: string, folded: string): boolean {
  if (NOT_OURS.test(close)) return false;
  return STANDS.test(close) || AGAIN.test(close) || ABROAD.test(folded);
}

const NOT_SO =
  '(?:な(?:い|く|かっ)|ません|まへん|ん(?![でとのか])|んくな|ん(?:のです|のだ|のや|の$|です$|けど|ねん|とよ|ばい|わ)|へん|ねえ|ねぇ|ねー|ず(?:に|、|$)|ぬ)(?!よう|でくだ|でね|で$|うち|と(?!い)|ば(?!い))';
const ONCE =
  '(?:また|急に|突然|いきなり|ずっと|全然|まったく|全く|もう|途中で|から|で|の?まま|、|が|は|も|を|に|って|と|そこ|これ|先|次|一向|さっき|今|いま|何も|なんも|[0-9]{1,2}分(?:くらい|ぐらい|ほど)?)';
const GOES =
  '(?:進|すす)[まみめ]|(?:動|うご)[かき](?!す)|(?:変|か)わ[らり]|切り?替わ[らり]|終わ[らり]|おわ[らり]|消え|戻[らり]|抜け|反応し|反応せ|反応が?|効[かき]|きか|操作(?:が|も)?(?:でき|きか|効か|受け付け)|受け付け|映[らり]';
/** 変わらないです alone is an answer. */
const BARELY =
  '(?:進|すす)[まみめ]|(?:動|うご)[かき](?!す)|反応し|反応せ|効[かき]|操作(?:が|も)?(?:でき|きか|効か|受け付け)';
const STOOD =
  '(?:(?:止|停|と)ま(?:っ(?:た|て(?!も(?!う)|(?:い)?(?:な|ま?せ|へ))|と(?:る|ん)|ち)|り(?:まし|よ|っぱ))|固ま(?:っ(?:た|て(?!も(?!う)|(?:い)?(?:な|ま?せ|へ))|と(?:る|ん)|ち)|り(?:まし|よ|っぱ))|かたま(?:った|って|りまし)|フリーズ(?!し?たら)|(?:真っ|まっ)(?:白|しろ|暗|くら|黒|くろ)(?!な(?:端|画|の(?!で)))|白(?:い(?!の)|く)|うんともすんとも|無反応)';
const WAITS =
  '(?:くるくる|ぐるぐる|クルクル|グルグル|砂時計|(?:読み?込み?|ローディング|ロード|通信|処理|接続|照会|送信|確認|認証|承認|応答待ち|処理待ち)(?:して(?:い)?ます|中)?|お待ち(?:ください|下さい)|おまちください)';
const THING =
  '(?:画面|がめん|表示|端末|機械|決済機|本体|レジ|ボタン|タッチパネル|パネル|機器|これ|こいつ|あいつ|やつ|タッチ)';
/** また別の人で, さっきとは別の人なんですけど. */
const WHOSE =
  '(?:別|べつ|違う|ほか|他|次|つぎ|隣|となり|後ろ|もう(?:1|一))の?(?:人|方(?!法)|お?客(?:さん|様|さま)?|組|席|卓|テーブル)';
const OWN = `(?:^|[。、!])(?:あの|すみません|すいません|なんか|何か|あれ|え|やばい|助けて|大変|あかん|だめ|ダメ|うちの|今|いま|さっき|また|急に|突然|ずっと|もう|全然|、|が|は)*`;

const STANDS = sieved(
  new RegExp(
    [
      `${WAITS}(?:って|と)?(?:が|は|で|の?表示|の?画面|の?マーク)?(?:出|で|なっ|表示され|回っ|まわっ|し)?(?:て|た(?!ら))?(?:い)?(?:る|ます)?${ONCE}{0,4}(?:の?まま|(?:${GOES})${NOT_SO}|${STOOD}|ずっと)`,
      `${THING}${ONCE}{0,4}(?:(?:${GOES})${NOT_SO}|${STOOD}|同じまま|そのまま|おかしくな)`,
      `${THING}[^。?]{0,6}(?:押し|触っ|さわっ|叩い|タッチし)ても${ONCE}{0,3}(?:(?:${GOES})${NOT_SO}|無反応|何も|なんも|だめ|ダメ)`,
      `${OWN}(?:押しても|触っても|さわっても|何しても|何をしても|何やっても|どこ押しても)?(?:${ONCE}{0,3})(?:(?:${BARELY})${NOT_SO}|${STOOD})`,
      `${WHOSE}[^。?!待並来]{0,10}?${STOOD}`,
      `[てで](?:い)?(?:たら|ると)、?(?:また|急に|突然|(?:画面|端末|機械|レジ)が)*${STOOD}`,
      `(?:熱|あつ)(?:く(?:て|なって)|すぎて)(?:急に|、)*${STOOD}`,
      '(?:急に|突然|いきなり|勝手に)(?:端末|機械|レジ)?が?(?:勝手に)?(?:再起動|リブート)(?:が)?(?:し(?:た(?!ら|い)|まし|て(?!も|い?い)|ちゃ|よった)|かか(?:った|り)|され)',
      '(?:ずっと|さっきから|いつまでも)(?:回っ|まわっ|くるくる|ぐるぐる|クルクル|グルグル)',
      `(?:先|次|前)(?:の?画面)?(?:に|へ)(?:は|も)?(?:進|すす|行)(?:ま|め|か|け|み)${NOT_SO}`,
      `画面${ONCE}{0,2}(?:消え(?:た(?!ら)|て|まし)|何も(?:出|映|表示)[^。?]{0,3}${NOT_SO})`,
      `(?:急に|突然|いきなり|勝手に)(?:電源(?:が|も)?)?(?:落ち|切れ|消え)(?:た(?!ら)|て(?!も)|まし|ちゃ|よった)`,
    ].join('|'),
    'u',
  ),
);

/** またなりました, また同じことが起きた, さっきと同じ症状: of what, the talk knows. */
const AGAIN = sieved(
  /^(?:あの|すみません|すいません|あれ|え|うわ|やばい|いま|今|ほら|、)*(?:また(?:また|もや|しても|、)?|今度も|再び)(?:さっきと?(?:の|と)?)?(?:(?:おんなじ|同じ|同様の?)(?:こと|の|ん|やつ|症状|現象|状態|エラー|よう|ふう)?(?:が|に|で|も|や)?)?(?:(?:起|お)き(?:た|て|まし|よった)|なっ(?:た(?!ら)|て(?!も)|ちゃ|とる|てん)|なりまし|やら(?:れ|かし)|(?<=おんなじ|同じ|症状|現象|こと|やつ)(?:です|だ|や)?$)|^(?:あの|すみません|え|今|いま|、)*さっきと(?:おんなじ|同じ|同様)(?:こと|の|ん|やつ|症状|現象|状態|感じ)?(?:が|に|で|だ|です|や)(?:また)?(?:起きた|起きまし|なった|なりまし|なっちゃ|出た)/u,
);

const ONCE_MORE = sieved(
  /また(?!は|、?は)|同じ|おんなじ|同様|今度も|再び|(?:happened|thing|stopped|froze|stuck|frozen)again|^again|又|再次|또/u,
);
const OF_OTHER = sieved(new RegExp(`${WHOSE}[^。?!待並来]{0,10}?${STOOD}`, 'u'));

const ABROAD = sieved(
  /^(?:it|the|my|our|this|screen|machine|terminal|reader|device|again|still|just|now|is|was|has|and|but|,| |['’]s)*(?:stuck|frozen|froze|hangs|hanging|hung|stopped|spinning|unresponsive|not moving|not responding|blank|white)\b|\b(?:screen|machine|terminal|reader|display)\b[^.?!]{0,20}\b(?:stuck|frozen|froze|hangs|hanging|hung|stopped|spinning|unresponsive|blank|white|(?:not|isn['’]t|won['’]t|doesn['’]t) (?:moving|move|respond|responding|change|changing))\b|\b(?:stuck|frozen|hanging|hung) (?:on|at) (?:the )?(?:please wait|loading|processing|connecting|a? ?spinner|that screen|this screen)|\bspinning\b[^.?!]{0,16}\b(?:forever|nothing|still|circle|and)\b|same (?:thing|problem) (?:happened )?again|happened again|(?:屏幕|机器|终端|画面)[^。?!]{0,6}(?:卡|不动|没反应|死机|白|停)|^(?:又|突然|一直|现在|还是)*(?:卡住|卡死|死机|不动了|没反应|停住|停了)|一直(?:在)?(?:转圈|转|加载|处理中|显示请?稍)|请稍[候等][^。?!]{0,8}(?:不动|卡|没|停)|又(?:发生|出现|来|停|卡)(?:了)?(?:同样|一样|住)?|(?:화면|단말기|기계)[^.?!]{0,8}(?:멈|먹통|하얗|하얘|그대로|안\s?(?:움직|넘어|바뀌)|반응)|^(?:또|갑자기|계속|아직)?\s?(?:멈췄|멈춰|먹통)|(?:계속|그냥)\s?(?:빙글|돌기만|돌아가|로딩)|빙글빙글|또\s?(?:똑같|같은|그러|멈)/u,
);
