import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/** What is told or asked of a terminal that shows nothing, by whoever was told to charge it. Expects the text as it was written. */
export function darkHints(typed: string): readonly Hint[] {
  const said = typed.normalize('NFKC');
  return holding([
    ['lightsUp', LIGHTS_UP.test(said)],
    ['showsCharging', SHOWS_CHARGING.test(said)],
    ['asksHowLong', HOW_LONG.test(said)],
    ['asksCable', CABLE.test(said)],
    ['wasPlugged', WAS_PLUGGED.test(said)],
    ['darkAmidUpdate', AMID_UPDATE.test(said)],
  ]);
}

/** 電源入った! */
const LIGHTS_UP = sieved(
  /(?:電源|画面|端末)(?:が|も|は)?(?:やっと|ようやく|無事に?)?(?:入り|入っ|つき|つい|点き|点い|映り|映っ|立ち上がり|立ち上がっ)(?:まし)?た(?!ら)/u,
);
/** 充電マーク出た, 赤いランプがついた; it charges now. */
const SHOWS_CHARGING = sieved(
  /(?:充電|電池|バッテリー|稲妻|赤い|オレンジの?|緑の?)(?:中)?の?(?:マーク|ランプ|印|表示|サイン|絵|ライト)(?:が|は|も|だけ)?[^。?？]{0,6}(?:出(?:た|て(?!(?:い|こ|き)?(?:な|ま?せ|へ))|まし)|つい(?:た|て(?!い?(?:な|ま?せ|へ)))|つきまし|点い|光っ(?:た|て(?!い?な))|点灯)|充電(?:は|が)?(?:始まっ|はじまっ|でき)|充電(?:は)?し(?:て(?:い)?(?:る|ます)|とる|よる)/u,
);
/** どのくらい待てば電源入るの */
const HOW_LONG = sieved(
  /(?:どの?くらい|どんくらい|どれ(?:くらい|ぐらい|だけ)|何分|何時間|いつ(?:に|まで|ごろ)?)[^。?？]{0,14}(?:待|電源|入(?:る|り)|つ(?:く|き)|点(?:く|き)|起動|使え|立ち上が)/u,
);
/** ケーブルかな, コードが悪いんでしょうか */
const CABLE = sieved(
  /(?:ケーブル|コード|線|アダプター?|充電器|充電台|コンセント|差し?込み口?)(?:が|の|に|は|も)?[^。?？、]{0,8}(?:か(?:な|も|ね|しら)?(?:[。?？!\s]|$)|のせい|原因|壊れ|悪い|ダメ|だめ|[?？])/u,
);
/** 昨日の夜充電器に置いたはず, 一晩挿しといたんだけど */
const WAS_PLUGGED = sieved(
  /(?:昨日|きのう|昨夜|昨晩|ゆうべ|夕べ|一晩|夜(?:通し|中|じゅう)?|朝まで|ずっと|帰り(?:がけ|際)?に?)[^。?？]{0,14}(?:充電|コンセント|挿|差|さし|置い|つない|繋い)/u,
);
/** 更新してたら, 更新ボタン押したら, アプデの途中で; and not 更新したい, 更新終わったら. */
const AMID_UPDATE = sieved(
  /(?:更新|アップデート|アプデ)(?:を|が|の|は|ボタン|作業|を実行|かけ|して)*(?:(?:し|やっ|始め|はじめ|始まっ|押し|かけ|実行し)(?:て(?:い)?|と|とっ|てっ)?(?:たら|る(?:とき|時|最中|間|うち|んだけど|んですが|けど|のに|ん))|途中|最中|中)/u,
);
