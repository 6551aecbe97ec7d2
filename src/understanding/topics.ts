import { stripCourtesy } from './courtesy.ts';
import { doubtToldIn } from './doubt-apart.ts';
import { withoutErrorSkipped } from './error-skip.ts';
import { unspaced } from './features.ts';
import { followUp } from './follow-up.ts';
import { wishesPerson } from './handoff-wish.ts';
import { withThanksMeant } from './kind-words.ts';
import type { Model, Score } from './model.ts';
import { withoutPowerMistaken } from './off-and-on.ts';
import { asks } from './asking.ts';
import { isOos, type Part, wholeOf } from './part.ts';
import { paymentAskedAbroad } from './payment-abroad.ts';
import { withPaymentParts } from './payment-parts.ts';
import { withoutMailUnspoken } from './mail-unspoken.ts';
import { withElseMeant, withoutPaymentUnspoken } from './payment-unspoken.ts';
import { tellsOwnNumber, withoutOwnNumber } from './own-number.ts';
import { besideRival, isOfRival } from './rivals.ts';
import { asksWhatItIs } from './presses-abroad.ts';
import { tellsPlugged } from './said-in-passing.ts';
import { ASIDE, askingOf, MOST, partsOf, severalIn, topicsOf } from './several.ts';
import { isSaleCutAbroad } from './sale-cut-abroad.ts';
import { withoutWaiting } from './situation.ts';
import { foldSpelling } from './spelling.ts';
import { cameTrue } from './supposed-mid-sale.ts';
import { isUnsafe, withoutUnsafeGuessed } from './unsafe.ts';
import { withoutPaymentUnnamed } from './where-asked.ts';
import { isOffered, isPayment, isUrgent } from './zones.ts';

/** The part of a reading that says what is asked. */
export interface Asked {
  readonly topics: readonly string[];
  readonly suggested: readonly string[];
  readonly confidence: number;
}

/** What a message asks, in the order asked; expects normalised text without personal data. */
export function readTopics(model: Model, text: string, lastTopics: readonly string[]): Asked {
  // Nothing else is said: examples that ask for such numbers would make an attempt of it.
  if (tellsOwnNumber(text)) return NOTHING;
  if (tellsPlugged(text) && !lastTopics.some(isPayment)) return CHARGE;
  const rest = withoutWaiting(withoutOwnNumber(text));
  const read = withPaymentAlone(withDoubtTold(model, readAll(model, rest, lastTopics), rest), rest);
  const folded = foldSpelling(rest);
  const asked = withoutUnsafeGuessed(withoutPaymentUnnamed(read, rest), folded);
  const ofPower = withoutPowerMistaken(asked, rest, lastTopics);
  const named = withoutMailUnspoken(withoutPaymentUnspoken(ofPower, folded), folded);
  return withThanksMeant(withElseMeant(named, folded, lastTopics), folded, lastTopics);
}

const NOTHING: Asked = { topics: [], suggested: [], confidence: 0 };
/** 充電はしてるよ: how much the update needs, and beside a payment perhaps that one. */
const CHARGE: Asked = { topics: ['prep.charge'], suggested: [], confidence: 1 };

/** レシート出なかった。更新って何分?: what is told before the question counts as it does alone. */
function withDoubtTold(model: Model, asked: Asked, text: string): Asked {
  const told = asked.topics.some(isPayment) ? null : doubtToldIn(text);
  const alone = told === null ? NOTHING : readAll(model, told, []);
  const payment = alone.topics.filter(isUrgent);
  if (payment.length === 0) return asked;
  const confidence = Math.max(asked.confidence, alone.confidence);
  return { ...asked, topics: mostOf([...payment, ...asked.topics]), confidence };
}

/** What if the app updates during a payment? It just did: of that payment alone. "It didn't say failed. charge again?": of a payment alone, and the update's causes beside it would only mislead. */
function withPaymentAlone(asked: Asked, text: string): Asked {
  const folded = foldSpelling(text);
  if (!asked.topics.some(isPayment)) return asked;
  if (cameTrue(folded)) return { ...asked, topics: asked.topics.filter(isUrgent) };
  if (paymentAskedAbroad(folded) === null && !isSaleCutAbroad(folded)) return asked;
  return { ...asked, topics: asked.topics.filter((topic) => !NEAR_IT.has(topic)) };
}

const NEAR_IT: ReadonlySet<string> = new Set(['update.error', 'os.dialog', 'prep.charge', 'oos']);

function readAll(model: Model, text: string, lastTopics: readonly string[]): Asked {
  if (isUnsafe(text)) return { topics: ['unsafe'], suggested: [], confidence: 1 };
  const folded = foldSpelling(text);
  const asked = askedIn(model, text, folded, lastTopics);
  if (!isOfRival(folded)) return withOurs(model, asked, text, lastTopics);
  const urgent = asked.topics.filter(isUrgent);
  return { topics: urgent.length > 0 ? urgent : ['oos'], suggested: [], confidence: 1 };
}

/** エアペイも使ってます、USEN PAY+の更新は何分?: read without the other's name, of ours, which is asked about too. */
function withOurs(model: Model, asked: Asked, text: string, lastTopics: readonly string[]): Asked {
  const isOurs = asked.topics.length > 0 && !asked.topics.includes('oos');
  const rest = isOurs ? null : besideRival(text);
  if (rest === null) return asked;
  const ours = askedIn(model, rest, foldSpelling(rest), lastTopics);
  const isSure = ours.topics.length > 0 && ours.confidence >= PLAIN;
  return isSure && !ours.topics.includes('oos') ? ours : asked;
}

function askedIn(model: Model, text: string, folded: string, lastTopics: readonly string[]): Asked {
  const whole = wholeOf(model, unspacedFold(text, folded));
  const { confidence } = whole.judged;
  // あとで電話くれる?, after an error that cannot be put off, is of neither.
  const leaning = wishesPerson(folded) ? null : followUp(folded, lastTopics);
  const isFirm = leaning !== null && FIRM.has(leaning);
  if (leaning !== null && (isFirm || confidence < CERTAIN)) {
    return { topics: [leaning], suggested: [], confidence: Math.max(confidence, 0.6) };
  }
  const parts = partsOf(model, stripCourtesy(folded));
  if (parts.length < 2 || isOneQuestion(whole)) return toAsked(whole, topicsOf(whole));
  const several = severalIn(parts, whole);
  if (several.length > 1) return toAsked(whole, several, parts);
  return several[0] === 'oos' ? toAsked(whole, several) : fuller(whole, parts);
}

/** Got a letter about an update. What is it?: what is told first is what is asked of. */
function isOneQuestion({ judged, text }: Part): boolean {
  if (judged.zone !== 'sure' || judged.confidence < 1) return false;
  return judged.topic === 'update.purpose' || (judged.topic === 'os.dialog' && asksWhatItIs(text));
}

// That the firmware's error cannot be put off must not be lost in what is true of the OS, nor the number of another service.
const FIRM: ReadonlySet<string> = new Set(['firmware.launched_early', 'other_service']);

// A follow-up is read by what came before only while its own words are not plain.
const CERTAIN = 0.9;

// Folded once: a message is read as a whole and then in parts, and most of the time went into spelling.
function unspacedFold(text: string, folded: string): string {
  const close = unspaced(text);
  return close === text ? folded : foldSpelling(close);
}

// One sure part beside unsure ones is often the story around the question: the whole tells better what was meant.
function fuller(whole: Part, parts: readonly Part[]): Asked {
  const heard = askingOf(parts, whole);
  // In a long story a clause may look like a question by chance.
  const least = parts.length > LONG_STORY ? CERTAIN : 0;
  const only = heard.find(
    ({ judged }) =>
      judged.zone === 'sure' && !ASIDE.has(judged.topic) && judged.confidence >= least,
  );
  if (only && whole.judged.zone !== 'sure' && only.judged.confidence < ALONE) {
    return guessed(whole, only);
  }
  const isPlain = whole.judged.zone === 'sure' && !isOos(whole.judged);
  if (!only || (isPlain && whole.judged.confidence >= only.judged.confidence)) {
    return toAsked(whole, topicsOf(whole), heard);
  }
  // What else the message tells of a payment may stand beside the clause that was heard.
  return toAsked({ ...only, text: whole.text }, topicsOf(only), heard);
}

const LONG_STORY = 4;

// Below that a clause alone is more often wrong than right.
const ALONE = 0.6;

/** 一台ずつがいいですか?片方は営業に残したい: a clause that is weakly heard, and not borne out by the whole, is often wrong. */
function guessed(whole: Part, { scores, judged }: Part): Asked {
  const near = [...likely(scores, LEAST_OF_CLAUSE), ...likely(whole.scores, LEAST_OF_CLAUSE)];
  const suggested = [...new Set(near)].slice(0, MOST);
  return { topics: [], suggested, confidence: judged.confidence };
}

function toAsked(
  { text, scores, judged }: Part,
  topics: readonly string[],
  parts: readonly Part[] = [],
): Asked {
  const { confidence } = judged;
  if (topics.length === 0) {
    return { topics, suggested: judged.zone === 'near' ? judged.topics : [], confidence };
  }
  const answered = mostOf(withPaymentParts(withoutErrorSkipped(topics, text), text));
  const others = [...parts.filter(asks).flatMap(besides), ...likely(scores, LEAST_OF_OTHERS)];
  const suggested = [...new Set(others)].filter((topic) => !answered.includes(topic));
  return { topics: answered, suggested: suggested.slice(0, MOST - answered.length), confidence };
}

// What a clause may have asked besides, where what was heard in it is not plain: its nearest first.
function besides({ scores, judged }: Part): readonly string[] {
  const isPlain = judged.zone === 'sure' && judged.confidence >= PLAIN;
  return isPlain ? [] : likely(scores, LEAST_OF_CLAUSE).slice(0, 2);
}

function likely(scores: readonly Score[], least: number): readonly string[] {
  return scores
    .filter(({ topic, probability }) => probability >= least && isOffered(topic))
    .map(({ topic }) => topic);
}

/** A wish for a person and a payment in doubt are never what falls away. */
function mostOf(topics: readonly string[]): readonly string[] {
  const spare = topics.length - MOST;
  if (spare <= 0) return topics;
  const dropped = new Set(topics.filter((topic) => !isUrgent(topic)).slice(-spare));
  return topics.filter((topic) => !dropped.has(topic)).slice(0, MOST);
}

// What may have been meant as well stands below the answer as a button.
const LEAST_OF_OTHERS = 0.02;
const LEAST_OF_CLAUSE = 0.1;
const PLAIN = 0.7;
