import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** その会計はレシート出てます, 控えは出たんですけど: the slip has come, and no more is told. Expects folded text. */
export function hasSlipCome(folded: string): boolean {
  return folded.length <= LONGEST && CAME.test(closeOf(folded));
}

const LONGEST = 40;
const CAME = sieved(
  /^(?:でも|あ|一応|いちおう|ちなみに|、){0,3}(?:(?:その|この|さっきの)?(?:お?会計|決済|分|とき|時)?(?:の|は|も|で|に)?){0,2}(?:レシート|控え|伝票|明細)(?:は|が|も|なら)?(?:ちゃんと|もう|普通に|一応)?(?:出(?:て(?:い)?(?:る|ます|た|ました)|ました|た|とる|とります)|もらって(?:い)?(?:る|ます)|あ(?:る|ります)|印刷され(?:ました|て(?:い)?(?:る|ます)))(?:ん|の)?(?:です|だ|や)?(?:けど|が|よ|ね|わ)*[。!]*$/u,
);
