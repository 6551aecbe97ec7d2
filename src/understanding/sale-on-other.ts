import { type Sieved, sieved } from './sieve.ts';

/**
 * もう一台で会計してます, 隣の端末は使ってます, お客さんのカードはもう一台で通しました: sales are taken on another terminal, and no more is told. Expects folded text
 * without spaces.
 */
export function tellsSaleOnOther(close: string): boolean {
  return OF_USE.test(close) && ON_OTHER.test(close);
}

/** 2台目で決済しました: the same, by its number; it may be the one in hand. */
export function tellsSaleOnNumbered(close: string): boolean {
  return OF_USE.test(close) && ON_NUMBERED.test(close);
}

const SALE =
  '(?:お?会計|決済|お?支払い?|お?勘定|お?精算|清算|カード(?:払い|決済)?|レジ(?:打ち)?|接客)';
const GUEST = 'お?客(?:さん|様|さま)?';
const OF_USE = sieved(/会計|決済|カード|払|使[っいう用]|客|精算|清算|勘定|レジ|接客/u);
const MACHINE = '(?:端末|レジ|機械|機|台|カウンター|やつ|ほう|方|usen|ターミナル)';
const OTHER = `(?:(?:もう(?:1|一)(?:台|つ|個)|もう片方|片方|(?:別|べつ|他|ほか|隣|となり|お隣|サブ|予備|奥|手前|向こう|反対側|反対)(?:の|側の)?${MACHINE}|(?:あっち|そっち|向こう|むこう)(?:の${MACHINE})?|(?:隣|となり|お隣)(?:の(?=で))?(?=で))(?:の(?:ほう|方|やつ|${MACHINE}))?)`;
const NUMBERED =
  '(?:レジの?[0-9a-z]{1,2}(?:番)?|[0-9一二三四]{1,2}(?:台目|号機|番(?:の?(?:レジ|端末))?))(?:の(?:ほう|方|端末|レジ))?';
const DOES = [
  `(?:を)?(?:し|やっ|打っ|通し|受け|取っ|こなし|回し|使っ|さばい|進め)(?:て(?:もらって)?(?:い)?(?:る|ます|おります|た|ました)|とる|とります|とった|とい(?:た|て)|ときました|ときます|ちょる|てもらう|てもらいます|ていただいて(?:い)?ます)`,
  '(?:を)?(?:した|しました|します|する|やる|やります|やった|やりました|通した|通しました|通す|通します|使う|使います|受ける|受けます|済ませた|済ませました|済ませます|取ります|いただきました|もらいました|もらった)',
  '(?:でき(?:た|ました|る|ます|て(?:い)?ます|て(?:い)?る)|払って(?:もらった|もらいました|もらって(?:い)?ます|いただきました|もらいます))',
  '(?:お?会計|決済|精算|清算|使用|接客|営業|稼働|対応)中',
].join('|');
const LEAD =
  '(?:はい|ok|あ|ちなみに|今|いま|今は|ちょうど|とりあえず|一応|その間(?:は|に)?|(?:(?:端末|レジ|機械)(?:が|は)?)?(?:もう(?:1|一)|2|二)台ある(?:ので|から|んで|けん)|更新中は|待って(?:い)?る間(?:は)?|、|。)*';
const WHAT = `(?:(?:(?:次の|今の|さっきの)?${GUEST}(?:の)?)?(?:${SALE})?(?:は|が|を|も|なら)?)?`;
const HOW = `(?:は|が|を|も|で|に|のほうで|では|でも)(?:今|いま|今は|、|営業で|接客で|現金で|カードで)*(?:(?:${GUEST}(?:の)?)?(?:${SALE})?(?:の)?(?:を|が|は)?)?`;
const END =
  '(?:ところ|とこ|最中|ん|の|です|だ|や|から|ので|んで|けど|が|ね|よ|わ|な|さかい|けん|し|、|。|!|大丈夫|平気|問題(?:な(?:い|く)|ありません)|心配(?:いりません|ない))*$';
/** The whole of it: what is asked, has stopped or is of the update is none. */
const wholeOf = (other: string): Sieved =>
  sieved(
    new RegExp(
      `^${LEAD}${WHAT}(?:今|いま|、)?${other}${HOW}(?:${DOES})${END}|^${LEAD}${other}(?:は|が|も)、?${GUEST}が?(?:使って(?:い)?(?:る|ます)|使用中|お?会計中|払って(?:い)?(?:る|ます))${END}`,
      'u',
    ),
  );
const ON_OTHER = wholeOf(OTHER);
const ON_NUMBERED = wholeOf(NUMBERED);

/** もう片方で会計したらエラー, 2台目で決済したら止まった, 別の端末の決済が通らない: one that failed there. Expects folded text without spaces. */
export function brokeThere(close: string): boolean {
  return BROKE.test(close) && THERE_BROKE.test(close) && !SUPPOSED.test(close);
}

const BROKE = sieved(
  /エラー|失敗|固ま|止ま|とま|切れ|落ち|フリーズ|通ら|通り|動か|動き|途中|真っ暗/u,
);
const FAILED =
  '(?:エラー|失敗|フリーズ|途中(?:で|の)|(?:固ま|止ま|とま)(?:っ(?:た(?!ら)|て(?!も)|と|ち)|り)|(?:切れ|落ち)(?:た(?!ら)|て(?!も)|まし|ちゃ)|通(?:ら(?:な|ん|へ|ず)|りません|りまへん)|動(?:か(?:な|ん|へ)|きません)|真っ暗)';
const SOLD = '(?:お?会計|決済|お?支払い?|お?勘定|お?精算|清算|カード|クレカ|タッチ)';
const THERE_BROKE = sieved(
  new RegExp(
    `(?:${OTHER}|${NUMBERED})(?:で|の|が|は|に|、)*[^。?!]{0,4}${SOLD}[^。?!]{0,12}${FAILED}`,
    'u',
  ),
);
const SUPPOSED = sieved(
  /(?:なっ|出|止まっ|固まっ|切れ|落ち|通らなかっ)たら|場合|かも|[?]$|(?:ます|です|る|た)か[。!]*$|(?:なかっ|ませんでし|なくな)た?(?:の|ん)?(?:は|が)?直/u,
);
