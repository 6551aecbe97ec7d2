import { sieved } from './sieve.ts';

/**
 * あ、してないかも, 入れ直してないと思います, やってなかったかもしれない: that something was perhaps not done, and no more; only what was asked knows of what it is.
 * Expects folded text.
 */
export function mayNotHave(folded: string): boolean {
  return folded.length <= LONGEST && MAY_NOT.test(folded);
}

const LONGEST = 36;
const MAY_NOT = sieved(
  new RegExp(
    [
      '^(?:(?:あ|え|ああ|いや|いいえ|いえ|うーん|すみません|ごめんなさい|もしかして|もしかしたら|そういえば|たぶん|多分|まだ|よく考えたら)[、。!…ー\\s]*){0,4}',
      '(?:(?:電源|端末)(?:を|は)?)?(?:再起動|入れ直し)?(?:は|を|も)?(?:まだ)?',
      '(?:して|やって|切って|入れて|落として|(?:入れ|いれ)(?:直|なお)して)(?:い)?(?:ない|なかった|ません(?:でした)?|へん(?:かった)?|おらん|とらん)(?:です)?[、\\s]*',
      '(?:かも(?:しれ(?:ない|ません|へん|ん)|しらん)?|気がし(?:ます|ます)|気がする|と思(?:う|います|いますけど)|はず|多分|たぶん|かな)',
      '(?:です|だ|わ|ね|よ|な|や|けど|が|の|ん|し|じゃ|で|ー)*[。!…]*$',
    ].join(''),
    'u',
  ),
);
