import { sieved } from './sieve.ts';

/**
 * The other of レジ1は今お客さん会計してるからレジ2だけ更新したい, as it is begun with: a sale is in hand on one terminal, nothing has stopped there, and another one is to be updated.
 * null: not so.
 */
export function afterSaleThere(text: string): string | null {
  if (text.length > LONGEST || !NAMES.test(text)) return null;
  const { groups } = SELLS_THERE.exec(text.normalize('NFKC')) ?? {};
  const other = groups?.['other'];
  // However it is wished, it begins.
  return other === undefined || groups?.['one'] === other ? null : `${other}からやりたい`;
}

const LONGEST = 60;
const NAMES = sieved(/レジ|番|台目|号機|階/u);
const NAME =
  '(?:レジ[0-9一二三四五]|[0-9一二三四五](?:番(?:レジ|の(?:レジ|端末))?|号機|台目|階(?:の(?:レジ|端末))?))';
const SALE =
  '(?:お?会計|お?支払い?|お?勘定|お?精算|決済|接客|カード(?:決済)?|クレカ|クレジット|qr|レジ打ち)';
const ON = '(?:て(?:い)?(?:る|ます|て)|とる|とります|てはる|よる)';
const IN_HAND = [
  `${SALE}(?:中|の?(?:真っ)?最中)`,
  `${SALE}(?:を|は)?(?:し|やっ|切っ|通し|打っ|させてもらっ)${ON}(?:ところ|とこ(?:ろ)?|最中)?`,
  '(?:使っ|動かし)(?:て(?:い)?(?:る|ます)|とる)|使用中|使うん?|使います|営業中|稼働中',
  'お?客(?:さん|様|さま|はん)?(?:が|も)?(?:い(?:る|ます|て|はる)|おる|来(?:て(?:い)?(?:る|ます)|た|ました)|並んで(?:い)?(?:る|ます))',
  '(?:混ん|こん)(?:で(?:い)?(?:る|ます)|どる)|忙しい',
].join('|');
const SO =
  '(?:の|ん|なの?|なん)?(?:です|だ|や)?(?:から|ので|んで|けど|けれど|けん|し|で|さかい|が)?[、,。\\s]*(?:先に|今のうちに|とりあえず|空いてる)?';
const WISH =
  '(?:だけ|のみ|から|を|は|の(?:ほう|方)?|も|に|で)*[、,\\s]*(?:先に|もう|今のうちに)?(?:(?:更新|アップデート|アプデ)(?:を|も|は)?)?(?:(?:し|やり|始め|はじめ|進め)(?:たい|ます|よう)|(?:し|やっ|始め|はじめ|進め)(?:とく|ときます|ちゃう|ちゃいます)|する|やる|始める|お願い(?:します|したい)?)(?:ん)?(?:です|だ|や)?(?:けど|が|ね|わ|よ|な|ねん)*[。!！\\s]*';
const SELLS_THERE = sieved(
  new RegExp(
    `^(?:あの|えっと|今|いま|[、,\\s]){0,3}(?<one>${NAME})(?:は|で|が|の|も)?(?:ほう|方)?(?:は|で|が)?(?:今|いま|まだ|ちょうど|、){0,2}(?:お?客(?:さん|様|さま|はん)?(?:の|が|に)?)?(?:${IN_HAND})${SO}(?<other>${NAME})(?:${WISH}|(?:だけ|のみ|から)(?:で|です|ね|お願い(?:します)?|いい\\??)*[。!！\\s]*)$`,
    'iu',
  ),
);
