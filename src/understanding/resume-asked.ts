import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/** 更新が終わったらお会計再開して平気?: whether that sale may go on once something else is done. Expects folded text. */
export function asksToResume(folded: string): boolean {
  if (OF_NEXT.test(folded)) return false;
  return RESUMES.test(withoutSpaces(folded)) || ABROAD.test(folded);
}

/** Of who comes next it is another question. */
const OF_NEXT = sieved(
  /(?:次|別|べつ|ほか|他|後ろ|新し)[のい]|\b(?:next|other|another)\b|下一|别的|다음|다른/u,
);

const MAY =
  '(?:いい|良い|ええ|よか|平気|大丈夫|ok|構わ|だめ|る|ます)(?:の|ん|です|だ|か|ね|よ|な|やろ|やんな)*(?:\\?|か[。!]*$|よね|やろ)';
const RESUMES = sieved(
  new RegExp(
    [
      `(?:会計|決済|支払い?)(?:を|の|は|も)?(?:続き|再開|続け|やり直|し直)[^。?]{0,10}${MAY}`,
      `(?:その|この|さっきの|先ほどの)(?:会計|決済|支払い?|分|お?客(?:さん|様|さま)?の?(?:分|会計|やつ)?)(?:を|は|も)?(?:スキップして|すぐ|そのまま)?(?:やり直|し直|再開|続け|やっ|通し|切っ|して)[^。?]{0,6}${MAY}`,
    ].join('|'),
    'u',
  ),
);

const ABROAD = sieved(
  /\b(?:can|could|may|shall|should) (?:i|we) (?:just |then |still )*(?:finish|continue|resume|go on with|carry on with|complete) (?:that|the|this|his|her|their) (?:\w+ )?(?:sale|payment|transaction|card|customer|checkout)|(?:继续|接着)(?:收|刷|付|结)[^。?]{0,8}(?:吗|吧|\?)|再(?:刷|收|付)[^。?]{0,4}(?:就)?(?:行|可以|好)了?[^。?]{0,2}(?:吗|吧|\?)|(?:결제|계산|건|거)(?:를|을)?\s?(?:이어서|계속|마저|다시)\s?(?:해도|하면|진행해도)\s?(?:되|돼|괜찮)/u,
);
