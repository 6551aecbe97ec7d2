import type { Reading } from '../core/reading.ts';
import { splitClauses } from './clauses.ts';
import { notInNotice } from './not-in-notice.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';

type Read = (
  text: string,
  context: { readonly expects: null; readonly lastTopics: readonly string[] },
) => Reading;

/**
 * How do I start it, will it break?: what is asked beside the one thing that no notice tells, or beside whether every terminal
 * is meant (両方しないとだめ?何分かかる?), which have an answer of their own: read without that.
 */
export function askedBeside(
  whole: Reading & { readonly masked: string },
  read: Read,
): readonly string[] {
  const isOfEach = whole.signs.includes('asksEach');
  if (whole.notInNotice === null && !isOfEach) return [];
  const clauses = splitClauses(normalise(whole.masked.slice(0, LONGEST)));
  if (clauses.length < 2 || clauses.length > MOST_CLAUSES) return [];
  const isIt = (clause: string) =>
    whole.notInNotice === null
      ? read(clause, ALONE).signs.includes('asksEach')
      : notInNotice(clause) !== null;
  const rest = clauses.filter((clause) => !isIt(clause));
  const asking = rest.filter((clause) => ASKS.test(clause) || ASKS_ABROAD.test(clause));
  if (rest.length === clauses.length || asking.length === 0) return [];
  const { topics } = read(asking.join('? '), ALONE);
  return topics.filter((topic) => !ASIDE.has(topic) && !(isOfEach && OF_EACH.has(topic)));
}

const ALONE = { expects: null, lastTopics: [] };
const LONGEST = 1000;
const MOST_CLAUSES = 8;
/** 何日も決済できないと困るんです only tells. */
const ASKS = sieved(
  /\?|か(?:な|ね)?[。!]*$|教えて|知りたい|いつ|何[時分](?!も)|どれ[くぐ]らい|どこ|どう(?!も)|なぜ|いくら/u,
);
const ASKS_ABROAD = sieved(
  /^(?:(?:and|also|but|so|hi|hello|ok),? ){0,3}(?:how|what|when|where|why|which|can|do|does|should|will|is|are)\b|[吗呢怎哪几]|什么|多[久少]|나요|까요|언제|어떻게|얼마/u,
);
const ASIDE: ReadonlySet<string> = new Set(['greeting', 'thanks', 'oos', 'unsafe']);
const OF_EACH: ReadonlySet<string> = new Set(['update.scope', 'update.required', 'fleet.status']);
