import { sieved } from './sieve.ts';

/**
 * 電池は40%。更新押したけどなんも始まんない: without the charge that is told in a clause of its own, so that what the update does is read as if
 * that had not been said. What is told of the charge itself (充電80%、増えない) stays. Expects the text as it was written.
 */
export function withoutCharge(typed: string): string {
  return OF_CHARGE.test(typed) ? typed : CLAUSE.replace(typed, '').trim();
}

const OF_CHARGE = sieved(
  /増え|ふえ|上が|あがら|減|へっ|溜ま|たまら|(?:充電|電池)[^。、]{0,6}(?:始|はじ)/u,
);

const CLAUSE = sieved(
  /(?:^|(?<=[。、!?！？\s]))(?:今|いま|ちなみに|一応|あと)?、?(?:電池|充電|バッテリー|残量)(?:の?残り|残量)?[はもが]?(?:だいたい|大体|約|まだ|ちゃんと|もう)?(?:[\d０-９]{1,3}(?:%|％|パーセント|パー)?|半分|満タン|十分|たっぷり|フル)(?:くらい|ぐらい|ほど|以上)?(?:ある|あります|あった|残って(?:る|ます)|です|だ|や)?(?:よ|ね|わ|し|で|けど|から|ので|のに|んだけど|んですけど|んですが)?(?:[。、!！\s]+|$)/gu,
);
