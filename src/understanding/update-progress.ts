import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';
import { foldClosely } from './spelling.ts';

/** 半分くらいまできた, 残り3割, 勝手に再起動した: how far what runs has come, and what it does by itself. Expects normalised text. */
export function progressSigns(text: string): readonly Sign[] {
  const close = foldClosely(text);
  return holding([
    ['tellsHowFar', HOW_FAR.test(close) && !OF_ELSE.test(close)],
    ['restartsItself', RESTARTS.test(close)],
  ]);
}

const SHARE =
  '(?:[0-9]+(?:%|パー(?:セント)?)|[0-9一二三四五六七八九]割|[0-9]+分の[0-9]+|半分|はんぶん|半ば|大半|ほとんど|大体|だいたい)';
const ABOUT =
  '(?:くらい|ぐらい|ほど|程度|近く|以上|ちょい|弱|強|まで|のところ|のとこ|は|が|って|と|で|に|まず)';
const COMES =
  '(?:(?:すす|進)(?:ん[でだ]|ど|み)|(?:来|き)(?:た|て|まし|とる|とう)|(?:行|い)(?:った|って|きまし|っとる)|(?:終|お)わ(?:っ[たて]|り(?:ました|そう|かけ))|(?:出|で)(?:て|と)|表示|なっ[たてと]|なり|(?:越|超|こ)え|ダウンロード|完了|です|だ|や|じゃ|残|のこ|(?:ずっと|もう|全然|全く|画面が?|更新が?|バーが?){0,2}(?:(?:止|固)ま[っり]|動(?:か|きま)|進(?:ま|みま)|フリーズ))';
const REST = '(?:残り|のこり|あと|後)';
const LITTLE = '(?:少し|すこし|ちょっと|ちょい|わずか|僅か|もうちょい|もう少し)';
const BAR =
  '(?:ダウンロード|インストール|ゲージ|バー|メーター|進捗|プログレス|パーセント|読み込み|ロード)';

const HOW_FAR = sieved(
  new RegExp(
    [
      `${SHARE}${ABOUT}{0,3}(?:${COMES}|[。!、]|$)`,
      `${REST}は?(?:${SHARE}|${LITTLE})`,
      `${BAR}(?:は|が|も|で)?(?:今|いま|まだ)?${SHARE}`,
      '进度条?(?:已经|现在|到|走到|显示|是|在){0,3}[0-9]+%|progress(?:bar)?(?:is|now|at|shows|says|reached){0,3}[0-9]+%|진행(?:률|바|상황)?[이가은는도]?[0-9]+%',
      `${BAR}(?:は|が|も)?(?:ちょっとずつ|少しずつ|ゆっくり|じわじわ|もう)?(?:進ん|動い|伸び|増え)`,
    ].join('|'),
    'u',
  ),
);
const OF_ELSE = sieved(
  /充電|電池|バッテリー|残量|[电電]量|[电電]池|充到|batter|charg|배터리|충전|割引|割り引|割勘|割り勘|円|売上|売り上げ|お?客|席/u,
);

const SELF = '(?:勝手に|自動(?:で|的に)|ひとりでに|独りでに|急に|突然|いきなり|何もしてないのに)';
const RESTARTS = sieved(
  new RegExp(
    `${SELF}(?:端末|機械|画面|レジ|こいつ)?(?:が|は)?(?:再起動|リブート|立ち上がり?直|起動し直|電源入り直)`,
    'u',
  ),
);
