import { asksTwice, isAsking, looseCuts, splitClauses } from './clauses.ts';
import type { Model, Score } from './model.ts';
import { asks, asksOutright, onlyTells } from './asking.ts';
import { clauseOf, isOos, type Part } from './part.ts';
import { isCard, isPayment, isUrgent } from './zones.ts';

/** The things a message says or asks, each with what it may be about; none where it is one thing, which the whole tells. */
export function partsOf(model: Model, text: string): readonly Part[] {
  const clauses = splitClauses(text).map((clause) => ({ clause, parts: cutOf(model, clause) }));
  if (clauses.length === 1 && clauses[0]?.parts === null) return [];
  return clauses.flatMap(({ clause, parts }) => parts ?? [clauseOf(model, clause)]);
}

/** What became of each rest of a clause, by its length. */
type Tried = Map<number, readonly Part[] | null>;

/**
 * Two questions without a mark between them (いつからできて何分かかるか). Where such a sentence may be cut is only guessed from
 * its words: it is cut where both sides ask, and are surely about different things. null: nowhere. Each rest is tried once,
 * and only so many of them: no message asks more, and trying all ways to cut one that says the same again and again never ends.
 */
function cutOf(model: Model, text: string, tried: Tried = new Map()): readonly Part[] | null {
  const known = tried.get(text.length);
  if (known !== undefined || tried.size >= MOST_RESTS) return known ?? null;
  tried.set(text.length, null);
  const parts = cutAnew(model, text, tried);
  tried.set(text.length, parts);
  return parts;
}

const MOST_RESTS = 12;

function cutAnew(model: Model, text: string, tried: Tried): readonly Part[] | null {
  for (const cut of looseCuts(text)) {
    if (!isAsking(text.slice(0, cut))) continue;
    const left = clauseOf(model, text.slice(0, cut));
    if (!standsAlone(left)) continue;
    const right = text.slice(cut);
    const rest = cutOf(model, right, tried) ?? [clauseOf(model, right)];
    if (!rest.every(standsAlone)) continue;
    if (rest.some((one) => topicOf(one) === topicOf(left))) continue;
    return [left, ...rest.map((part) => ({ ...part, isGuessed: true }))];
  }
  return null;
}

function standsAlone({ judged }: Part): boolean {
  return judged.zone === 'sure' && judged.confidence >= ALONE && !ASIDE.has(judged.topic);
}

function topicOf({ judged }: Part): string | null {
  return judged.zone === 'sure' ? judged.topic : null;
}

const ALONE = 0.5;

/** What a part is surely about; two things where it asks for two. */
export function topicsOf(part: Part): readonly string[] {
  const sure = part.judged.zone === 'sure' ? [part.judged.topic] : [];
  return asksTwice(part.text) ? (pairOf(part) ?? sure) : sure;
}

function pairOf({ scores: [first, second], judged }: Part): readonly string[] | null {
  if (!first || !second || !goTogether(first.topic, second.topic)) return null;
  const isSure = judged.zone === 'sure' && judged.topic === first.topic;
  const isEnough = isSure
    ? first.topic !== 'oos' && second.probability >= LEAST_OF_SECOND
    : judged.zone !== 'sure' && isLikely(first, second);
  return isEnough ? [first.topic, second.topic] : null;
}

// Not sure of either, but of both together.
function isLikely(first: Score, second: Score): boolean {
  const together = first.probability + second.probability;
  return isCard(first.topic) && second.probability >= 2 * LEAST_OF_SECOND && together >= PAIR;
}

function goTogether(first: string, second: string): boolean {
  return isCard(second) || (isPayment(first) && isPayment(second));
}

const LEAST_OF_SECOND = 0.08;
const PAIR = 0.65;

/** The topics of all clauses that ask. */
export function severalIn(parts: readonly Part[], whole: Part): readonly string[] {
  const heard = withoutPassing(askingOf(parts, whole));
  const isStrange = heard.some((part) => isOos(part.judged) && part.judged.confidence >= STRANGE);
  const before = beforeAside(heard);
  const ours = isStrange ? heard.filter((part) => isOurs(whole, part, before)) : heard;
  const topics = fitted(ours);
  if (!isStrange) return topics;
  // All that asks may be a stranger's; it is, if the whole looks like it too.
  const isDoubted = isStopped(whole) || probabilityOf(whole, 'oos') < STRANGE;
  const isDoubtful = topics.length === 0 && isDoubted;
  return isDoubtful ? [] : [...topics.slice(0, 2), 'oos'];
}

/** The clauses that ask, or all where none does; what is only told counts where the whole message is about it, too. */
export function askingOf(parts: readonly Part[], whole: Part): readonly Part[] {
  const isAsked = parts.some(asksOutright);
  const asking = parts.filter(
    (part) =>
      isStopped(part) || isAbout(whole, part) || (asks(part) && !(isAsked && onlyTells(part))),
  );
  return asking.length > 0 ? asking : parts;
}

/**
 * 会計が途中で切れた。入金されてる?: beside a payment that has surely stopped, what is weakly heard, or would be nobody's business, is
 * said of that payment, unless it begins anew (あと手数料は?).
 */
function withoutPassing(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(isStopped)) return parts;
  return parts.filter((part) => ANEW.test(part.text) || !isInPassing(part));
}

/** 会計が途中で切れました, in so many words: heard, whatever is asked beside it. */
function isStopped({ judged }: Part): boolean {
  return judged.zone === 'sure' && judged.topic === STOPPED && judged.confidence >= CERTAIN;
}

const STOPPED = 'app.payment_interrupted';

function isInPassing({ judged }: Part): boolean {
  if (judged.zone !== 'sure' || isUrgent(judged.topic)) return false;
  return isOos(judged) || judged.confidence < PLAIN;
}

/** As many things as one message is read for, and as many as are offered. */
export const MOST = 3;

// A sentence may be heard as two questions by a guess. The second of them never takes the place of another question.
function fitted(parts: readonly Part[]): readonly string[] {
  const heard = parts.map((part) => topicsOf(part).filter((topic) => !ASIDE.has(topic)));
  const all = [...new Set(heard.flat())];
  const firsts = new Set(heard.map(([first], place) => (parts[place]?.isGuessed ? null : first)));
  const seconds = all.filter((topic) => !firsts.has(topic) && !isUrgent(topic));
  const spare = Math.max(0, all.length - MOST);
  const dropped = new Set(seconds.slice(Math.max(0, seconds.length - spare)));
  return all.filter((topic) => !dropped.has(topic));
}

const STRANGE = 0.6;

// "契約の更新月は?自動更新ですよね?": beside a stranger's question a clause is ours only if the whole message bears it out, or it begins anew.
function isOurs(whole: Part, part: Part, before: readonly Part[]): boolean {
  const { judged } = part;
  if (judged.zone !== 'sure' || judged.confidence < PLAIN) return false;
  return (
    ANEW.test(part.text) ||
    before.includes(part) ||
    probabilityOf(whole, judged.topic) >= LEAST_IN_WHOLE
  );
}

/** スキップはいつまで?あと手数料は?: where the first stranger's question begins anew, those before it stand on their own. */
function beforeAside(parts: readonly Part[]): readonly Part[] {
  const first = parts.findIndex(({ judged }) => isOos(judged));
  return first > 0 && ANEW.test(parts[first]?.text ?? '') ? parts.slice(0, first) : [];
}

const PLAIN = 0.7;
const LEAST_IN_WHOLE = 0.03;
const ANEW = /^(?:あと|ほんで|それと|それから|ちなみに|ついでに|別件|ところで|もう(?:1|一))/;

function probabilityOf({ scores }: Part, topic: string): number {
  return scores.find((score) => score.topic === topic)?.probability ?? 0;
}

function isAbout(whole: Part, { judged }: Part): boolean {
  if (judged.zone !== 'sure' || judged.confidence < CERTAIN) return false;
  return probabilityOf(whole, judged.topic) >= 2 * LEAST_OF_SECOND;
}

const CERTAIN = 0.9;

/** Said beside a question they are not answered for themselves. */
export const ASIDE: ReadonlySet<string> = new Set(['greeting', 'thanks', 'oos']);
