import { asksTwice, splitClauses } from './clauses.ts';
import { stripCourtesy } from './courtesy.ts';
import { foldSpelling } from './spelling.ts';
import { followUp } from './follow-up.ts';
import { wishesPerson } from './handoff-wish.ts';
import { type FeatureGroup, featuresOfPlain, unspaced } from './features.ts';
import { type Model, type Score, scoresOf } from './model.ts';
import { isUnsafe } from './unsafe.ts';
import { withPaymentParts } from './payment-parts.ts';
import { rowOf } from './vocabulary.ts';
import { isCard, isOffered, isPayment, type Judgement, judge } from './zones.ts';

/** The part of a reading that says what is asked. */
export interface Asked {
  readonly topics: readonly string[];
  readonly suggested: readonly string[];
  readonly confidence: number;
}

/** What a message asks, in the order asked; expects normalised text without personal data. */
export function readTopics(model: Model, text: string, lastTopics: readonly string[]): Asked {
  if (isUnsafe(text)) return { topics: ['unsafe'], suggested: [], confidence: 1 };
  const folded = foldSpelling(text);
  const whole = partOf(model, unspacedFold(text, folded));
  const { confidence } = whole.judged;
  const leaning = followUp(folded, lastTopics);
  // That the firmware's error cannot be put off must not be lost in what is true of the OS.
  const isFirm = leaning === 'firmware.launched_early';
  if (leaning !== null && (isFirm || confidence < CERTAIN)) {
    return { topics: [leaning], suggested: [], confidence: Math.max(confidence, 0.6) };
  }
  const clauses = splitClauses(stripCourtesy(folded));
  if (clauses.length < 2) return toAsked(whole, topicsOf(whole));
  const parts = clauses.map((clause) => partOf(model, clause, SHARE_OF_SEVERAL));
  const several = severalIn(parts, whole);
  return several.length > 1 ? toAsked(whole, several) : fuller(whole, parts);
}

// A follow-up is read by what came before only while its own words are not plain.
const CERTAIN = 0.9;
// Among several questions an answer too many costs less than a question passed over in silence.
const SHARE_OF_SEVERAL = 0.75;

/** A message, or a clause of it, with what it may be about. */
interface Part {
  readonly text: string;
  readonly scores: readonly Score[];
  readonly judged: Judgement;
}

// Folded once: a message is read as a whole and then in parts, and most of the time went into spelling.
function unspacedFold(text: string, folded: string): string {
  const close = unspaced(text);
  return close === text ? folded : foldSpelling(close);
}

/** Expects plain spelling. */
function partOf(model: Model, text: string, share = 1): Part {
  const features = featuresOfPlain(stripCourtesy(unspaced(text)));
  const scores = scoresOf(model, features);
  if (wishesPerson(text)) {
    return { text, scores, judged: { zone: 'sure', topic: 'handoff', confidence: 1 } };
  }
  if (isNonsense(text, model, features)) {
    return { text, scores, judged: { zone: 'unknown', confidence: 0 } };
  }
  const { sure, urgent, outside, near } = model.thresholds;
  const bounds = { sure: sure * share, urgent: urgent * share, outside: outside / share, near };
  return { text, scores, judged: judge(scores, bounds) };
}

// ほげふが: kana whose sounds nobody has used so far. Where all is unknown, the likeliest topic is likely by chance.
function isNonsense(text: string, model: Model, [, sounds]: readonly FeatureGroup[]): boolean {
  if (!sounds || /[^ぁ-ゖァ-ヶー、。!?\s]/.test(text)) return false;
  const known = [...sounds.features].filter((feature) => rowOf(model.vocabulary, feature) >= 0);
  return known.length < LEAST_KNOWN * sounds.features.size;
}

const LEAST_KNOWN = 0.3;

/** What a part is surely about; two things where it asks for two. */
function topicsOf(part: Part): readonly string[] {
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

/** The topics of all clauses that ask; what is only told counts where the whole message is about it, too. */
function severalIn(parts: readonly Part[], whole: Part): readonly string[] {
  const asking = parts.filter((part) => asks(part) || isAbout(whole, part));
  const heard = asking.length > 0 ? asking : parts;
  const isStrange = heard.some(({ judged }) => isOos(judged) && judged.confidence >= CERTAIN);
  // Beside a stranger's question only what is plainly ours is answered.
  const ours = isStrange ? heard.filter(({ judged }) => judged.confidence >= CERTAIN) : heard;
  const topics = [...new Set(ours.flatMap(topicsOf))].filter((topic) => !ASIDE.has(topic));
  return topics.length > 0 && isStrange ? [...topics.slice(0, 2), 'oos'] : topics;
}

// "充電は満タンです。営業中に始めてもいい?" asks one thing: what is only told is not asked, unless it tells of trouble.
function asks({ text }: Part): boolean {
  return !STORY.test(text) || TROUBLE.test(text);
}

const STORY =
  /^(?!.*(?:\?|か[。\s]|教えて|知りたい|ください|ほしい|お願い|たい)).*(?:です|ます|ません|でした|した|った|てる|ている|ある|あり|ない)(?:が|けど|けれど|ので|から|し|ね|よ)*[。、!\s]*$/s;
const TROUBLE =
  /エラー|失敗|落ち|閉じ|中断|止ま|固ま|動かない|できない|できません|できなく|二重|わからない/;

function isAbout(whole: Part, { judged }: Part): boolean {
  if (judged.zone !== 'sure' || judged.confidence < CERTAIN) return false;
  const inWhole = whole.scores.find(({ topic }) => topic === judged.topic);
  return inWhole !== undefined && inWhole.probability >= 2 * LEAST_OF_SECOND;
}

const ASIDE: ReadonlySet<string> = new Set(['greeting', 'thanks', 'oos']);

function isOos(judged: Judgement): boolean {
  return judged.zone === 'sure' && judged.topic === 'oos';
}

// One sure part beside unsure ones is often the story around the question: the whole tells better what was meant.
function fuller(whole: Part, parts: readonly Part[]): Asked {
  const heard = parts.some(asks) ? parts.filter(asks) : parts;
  const only = heard.find(({ judged }) => judged.zone === 'sure' && !ASIDE.has(judged.topic));
  const isPlain = whole.judged.zone === 'sure' && !isOos(whole.judged);
  if (!only || (isPlain && whole.judged.confidence >= only.judged.confidence)) {
    return toAsked(whole, topicsOf(whole));
  }
  return toAsked(only, topicsOf(only));
}

function toAsked({ text, scores, judged }: Part, topics: readonly string[]): Asked {
  const { confidence } = judged;
  if (topics.length === 0) {
    return { topics, suggested: judged.zone === 'near' ? judged.topics : [], confidence };
  }
  const answered = withPaymentParts(topics, text).slice(0, MOST);
  const others = scores.filter(
    ({ topic, probability }) =>
      probability >= LEAST_OF_OTHERS && isOffered(topic) && !answered.includes(topic),
  );
  const suggested = others.slice(0, MOST - answered.length).map(({ topic }) => topic);
  return { topics: answered, suggested, confidence };
}

// As many things as one message is read for, and as many as are offered.
const MOST = 3;
// What may have been meant as well stands below the answer as a button.
const LEAST_OF_OTHERS = 0.02;
