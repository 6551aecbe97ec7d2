import { sieved } from './sieve.ts';

/**
 * 今更新動いてる, 端末が更新してます, アップデートが勝手にはじまりました: an update is at work, told by whoever sees it. What is done every day, was done before or
 * is only announced is none. Expects a sentence that asks nothing, of folded text without spaces.
 */
export function isAtWork(sentence: string): boolean {
  return AT_WORK.test(sentence) && !NOT_NOW.test(sentence);
}

/** 更新画面になっちゃって, 更新のバーが出てる: it may be at work, or only offered. Expects folded text without spaces. */
export function mayBeAtWork(close: string): boolean {
  return SHOWS.test(close) && !NOT_NOW.test(close) && !IF.test(close);
}

const UPDATE = '(?:更新|こうしん|アップデート|アプデ|バージョンアップ|ダウンロード|インストール)';
const THING = '(?:端末|機械|決済機|レジ|これ|こいつ|本体|画面)';
const UNMEANT =
  '(?:勝手に|急に|突然|いきなり|自動(?:で|的に)|知らん?(?:ない)?(?:うち|間)に|いつの間にか|なぜか|なんか|何か|また)';
const NOW = '(?:今|いま|まだ|ずっと|ちょうど|現在|さっきから)';
const GOING =
  '(?:(?:し|やっ|走っ|動い|かかっ|回っ|はじめ|始め|し始め|始まっ|はじまっ)(?:て(?:い)?(?:る|ます|て)|て(?:お)?り|とる|とう|とって|とります|ちょる|てん|てはる|よる|おる)|(?:進ん)(?:で(?:い)?(?:る|ます|て)|ど(?:る|って|ります)|でん))';
const BEGAN =
  '(?:(?:始ま|はじま|走り出し|動き出し|入|かか|走|スタートし|開始し|開始され)(?:っ(?:た(?!ら|り)|て(?!も)|ちゃ|ち|とる|てん|てもう)|り(?:まし|よ|やが|だし)|(?:た|まし|て(?!も))(?!ら))|(?:やり|し)(?:出|だ|始め|はじめ)(?:し)?(?:た(?!ら)|まし|て(?!も)|よ))';

const AT_WORK = sieved(
  new RegExp(
    [
      `${UPDATE}(?:が|は|も|を)?(?:${UNMEANT}|${NOW}){1,2}(?:${BEGAN}|${GOING})`,
      `${UNMEANT}(?:${THING}(?:が|の|は))?${UPDATE}(?:が|は|も|を)?(?:${NOW})?(?:${BEGAN}|${GOING})`,
      `${NOW}(?:${THING}(?:が|の|は))?${UPDATE}(?:が|は|も|を)?${GOING}`,
      `${THING}が(?:${UNMEANT}|${NOW}){0,2}${UPDATE}(?:を|が)?(?:${NOW})?(?:${BEGAN}|${GOING})`,
      `${UPDATE}(?:が|は|も)?(?:ちゃんと|少しずつ|ちょっとずつ|順調に|一応)?(?:(?:進ん)(?:で(?:い)?(?:る|ます)|ど(?:る|ります))|(?:動い|走っ)(?:て(?:い)?(?:る|ます)|とる|とります))`,
      '(?:업데이트|업뎃)(?:가|이)?\\s?(?:갑자기|혼자|저절로|자동으로|멋대로)\\s?(?:시작|돌아|진행|실행)|(?:갑자기|혼자|저절로|멋대로)\\s?(?:업데이트|업뎃)(?:가|이|를)?\\s?(?:시작|돌아|진행|실행)|(?:突然|自己|自动)(?:就)?(?:开始)?(?:更新|升级)(?:了|起来)',
      String.raw`\bupdat(?:e|ing) (?:has |just |suddenly |is )*(?:started|began|begun|kicked in|running|going)(?: on| off)? (?:by itself|on its own|suddenly|itself)|\b(?:suddenly|it just|by itself)\b[^.?!]{0,8}\b(?:started|began) (?:updating|to update|an update|the update)`,
    ].join('|'),
    'iu',
  ),
);

const SHOWS = sieved(
  new RegExp(
    `${UPDATE}(?:の|中の)?(?:画面|表示|バー|ゲージ)(?:に|が|へ)?(?:${UNMEANT}|${NOW}){0,2}(?:なっ(?:ちゃ|て(?!も|い?な)|た(?!ら)|とる)|なりまし|入っ(?:ちゃ|て|た(?!ら)|とる)|切り?替わっ|変わっ|行っ(?:ちゃ|て|た(?!ら))|戻らな|進[んむ])|${UPDATE}し(?:て(?:い)?|と)(?:る|ます)?(?:みたい|っぽい|らしい|ぽい|ように見え|感じ)|さっきから(?:、)?${UPDATE}(?:が|を)?${GOING}`,
    'u',
  ),
);

const NOT_NOW = sieved(
  /アプリ(?:の|が|は|を|も)?(?:自動(?:で|的に)?|勝手に|急に){0,2}(?:更新|アップデート)|昨日|きのう|一昨日|おととい|先週|先日|先月|今朝|この前|こないだ|前回|以前|毎[日回週月朝]|いつも|終わ(?:った|りま|って)|済ん|済み|完了|配信|順番|順次|全国|(?:他|ほか|隣|別)の?(?:店|端末|レジ|台)|案内|お知らせ|通知|メール|line|ホームページ|サイト|スマホ|パソコン|ipad|らしい(?:です)?ね|とき[はに]|時[はに]|場合|たら(?:いい|ええ|どう)|予定|つもり|ください|下さい|ほしい|欲しい|始まって(?:い)?(?:ない|ませ)|して(?:い)?(?:ない|ませ)|(?:動い|進ん|走っ)[てで](?:い)?(?:ない|ませ)/u,
);
const IF = sieved(/\?|(?<!から)か[。!]*$|なら|たら|もし/u);
