import { stripCourtesy } from './courtesy.ts';
import { type FeatureGroup, featuresOfPlain, unspaced } from './features.ts';
import { wishesPerson } from './handoff-wish.ts';
import { wishesNoPerson } from './own-people.ts';
import { isSaleBroken } from './sale-broke.ts';
import { isSaleCut } from './sale-cut.ts';
import { isSaleOver } from './sale-over.ts';
import { type Model, type Score, scoresOf, type Thresholds } from './model.ts';
import { rowOf } from './vocabulary.ts';
import { paymentAskedAbroad } from './payment-abroad.ts';
import { isPaymentBroken } from './payment-broken.ts';
import { isPaymentUnsettled } from './payment-unsettled.ts';
import { plainlyAskedAbroad } from './plain-abroad.ts';
import { namesStranger, withPaymentTrouble } from './payment-trouble.ts';
import { plainlyAsked } from './plain-wording.ts';
import { asksToTakeAgain } from './retry-wish.ts';
import { namesUnheardOf } from './unheard-of.ts';
import { isOffered, isUrgent, type Judgement, judge, nearest } from './zones.ts';

/** A message, or a clause of it, with what it may be about. */
export interface Part {
  readonly text: string;
  readonly scores: readonly Score[];
  readonly judged: Judgement;
  /** Cut off from the sentence before it where nothing but its words tell that it is another question. */
  readonly isGuessed?: boolean;
}

/** A whole message; expects plain spelling. */
export function wholeOf(model: Model, text: string): Part {
  return partOf(model, text, model.thresholds);
}

/**
 * A clause of a message. Out of its context it looks like nobody's business sooner than it is, and like a payment in doubt
 * sooner than the message does; and among several questions an answer too many costs less than one passed over in silence.
 */
export function clauseOf(model: Model, text: string): Part {
  const { sure, near } = model.thresholds;
  const bounds = { sure: sure * SHARE_OF_SEVERAL, urgent: URGENT, outside: OUTSIDE, near };
  return partOf(model, text, bounds);
}

const SHARE_OF_SEVERAL = 0.75;
const URGENT = 0.5;
const OUTSIDE = 0.35;

function partOf(model: Model, text: string, bounds: Thresholds): Part {
  const plain = stripCourtesy(unspaced(text));
  const features = featuresOfPlain(plain);
  const scores = scoresOf(model, features);
  const asked = urgentTopic(text) ?? plainTopic(text, scores);
  if (asked !== null) {
    return { text, scores, judged: { zone: 'sure', topic: asked, confidence: 1 } };
  }
  if (isNonsense(text, model, features)) {
    return { text, scores, judged: { zone: 'unknown', confidence: 0 } };
  }
  const judged = judge(withoutPerson(scores, text), bounds);
  const isOfOthers =
    judged.zone === 'sure' && tellsOfUs(judged.topic) && namesUnheardOf(model, plain);
  const ours = isOfOthers ? nearest(scores, bounds) : notSentAway(judged, scores, bounds, text);
  return { text, scores, judged: withPaymentTrouble(ours, text) };
}

/** What the words tell of a payment or a person, whatever the examples say. */
function urgentTopic(text: string): string | null {
  if (wishesPerson(text) && !wishesNoPerson(text)) return 'handoff';
  if (asksToTakeAgain(text)) return 'payment.retry';
  if (hasStopped(text)) return 'app.payment_interrupted';
  if (isPaymentUnsettled(text)) return 'payment.check_history';
  return isSaleOver(text) ? 'thanks' : null;
}

/**
 * What the words plainly ask, unless the examples leave no doubt that another thing is: 为什么更新前要关机重开 asks of the power, and of no
 * purpose. What asks nothing is told by words alone.
 */
function plainTopic(text: string, [first]: readonly Score[]): string | null {
  const asked = plainlyAsked(text) ?? paymentAskedAbroad(text) ?? plainlyAskedAbroad(text);
  if (asked === null || isUrgent(asked) || asked === 'thanks' || first === undefined) return asked;
  const isOther = first.probability >= BEYOND_DOUBT && !isUrgent(first.topic);
  return isOther && first.topic !== asked ? null : asked;
}

const BEYOND_DOUBT = 0.97;

/** 担当者がいないので私が: none of ours is wished for, whatever the examples say. */
function withoutPerson(scores: readonly Score[], text: string): readonly Score[] {
  return wishesNoPerson(text) ? scores.filter(({ topic }) => topic !== 'handoff') : scores;
}

function hasStopped(text: string): boolean {
  return isPaymentBroken(text) || isSaleCut(text) || isSaleBroken(text);
}

/** 使えないぞこの端末: nobody is sent away by a guess where nothing in the words leads elsewhere, and something of ours is near. */
function notSentAway(
  judged: Judgement,
  scores: readonly Score[],
  bounds: Thresholds,
  text: string,
): Judgement {
  const isGuess = judged.zone === 'sure' && judged.topic === 'oos' && judged.confidence < STRANGE;
  if (!isGuess || namesStranger(text)) return judged;
  const near = nearest(scores, bounds);
  return near.zone === 'near' ? near : judged;
}

const STRANGE = 0.85;

/** A fact of ours, which would be wrong of anything else. What leads to a person or looks at a payment harms nobody. */
function tellsOfUs(topic: string): boolean {
  return isOffered(topic) && !isUrgent(topic) && topic !== 'other_service';
}

// ほげふが: kana whose sounds nobody has used so far. Where all is unknown, the likeliest topic is likely by chance.
function isNonsense(text: string, model: Model, [, sounds]: readonly FeatureGroup[]): boolean {
  if (!sounds || /[^ぁ-ゖァ-ヶー、。!?\s]/.test(text)) return false;
  const known = sounds.features.filter((feature) => rowOf(model.vocabulary, feature) >= 0);
  return known.length < LEAST_KNOWN * sounds.features.length;
}

const LEAST_KNOWN = 0.45;

/** Surely nobody's business here. */
export function isOos(judged: Judgement): boolean {
  return judged.zone === 'sure' && judged.topic === 'oos';
}
