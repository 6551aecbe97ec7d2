import { sieved } from './sieve.ts';

/** 隣の店は1時間かかったそうです, 去年は1時間かかったけど: without what an update took elsewhere, or at another time; of this one that tells nothing. Expects text without spaces. */
export function withoutTakenElsewhere(plain: string): string {
  return ELSEWHERE.test(plain) ? TOOK.replace(plain, '') : plain;
}

const ELSE =
  '(?:(?:隣|となり|よそ|余所|他所|他|ほか|別|向かい|近所|本|支|系列|姉妹|友達|友人|知り合い|知人|先輩|親戚)の?(?:お店|店舗?|店長|とこ(?:ろ)?|ところ|人|会社|方)|友達|知り合い|(?:前|この(?:前|間)|こないだ|以前|昔|いつも|先月|先週|去年|昨年|一昨年|おととし)の(?:更新|アップデート|アプデ|とき|時(?!間)|やつ)|前回|去年|昨年|一昨年|おととし|先月)';
const TIME = '(?:\\d{1,2}時間半?|\\d{1,3}分|半時間|小?一時間|三十分|四十分)';

const ELSEWHERE = sieved(new RegExp(`${ELSE}[^。!?、]{0,16}${TIME}`, 'u'));
/** It took so long and is over there: かかってる is not. */
const TOOK = sieved(
  new RegExp(
    `${ELSE}[^。!?、]{0,16}${TIME}(?:くらい|ぐらい|ほど|以上|近く|弱|も|は|間){0,3}(?:かかっ(?:た|とった|てた|ていた|たん)|かかりまし(?:た)?|で(?:終わっ|おわっ|済ん|でき)(?:た|だ)|で(?:終わり|済み)まし(?:た)?)[^。!?、今い]{0,12}`,
    'u',
  ),
);
