import { sieved } from './sieve.ts';

/** 朝からずっとやってる, さっきからやっとるけど: what goes on is not named, and may be the update. Expects folded text without spaces. */
export function goesOnSince(close: string): boolean {
  return SINCE.test(close);
}

const SINCE = sieved(
  /^(?:もう|なんか|今日は?|これ|今も|、)*(?:(?:今朝|朝|朝イチ|朝一|昼|昼前|夕方|開店前|開店|昨日|[0-9]{1,2}時(?:半)?(?:過ぎ|すぎ|頃|ごろ)?|[0-9]{1,3}(?:分|時間)(?:くらい|ぐらい|ほど)?(?:前)?)から(?:もう)?(?:ずっと|ずーっと|ずうっと|まだ)|さっきから(?:ずっと|ずーっと|まだ)?)(?:まだ)?(?:やっ|動い)(?:て(?:い)?(?:る|ます)|とる|とります|とん|てん|よる)(?:ん|の)?(?:です|だ|や)?(?:けど|けども|が|よ|わ|ね|で|ねん|けん|ばい)*[。!]*$/u,
);
