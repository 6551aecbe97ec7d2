import { sieved } from './sieve.ts';

/** 接客中なんで後で gives a reason, and asks for none: as なので; 営業中なんで更新するの asks. */
export function withReason(typed: string): string {
  return REASON.replace(typed, 'なので');
}

const REASON = sieved(
  /(?<=中|最中|客|お客さん|お客様|会計|接客|人|方|とこ|ところ|番|満席|行列)なんで(?=[、。,\s]*(?:(?:もう)?(?:ちょ|少|後|あと|待|まっ|また|お待|すみま|すいま|ごめん|無理|むり|一旦|いったん|今は|いまは|更新(?:は|も)|できな|できま|できん)|$))/u,
);
