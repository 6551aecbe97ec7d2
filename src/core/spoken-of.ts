import type { ReadEvent } from './event.ts';
import { terminalsNamed, type Nameable } from './naming.ts';
import type { BatteryReading, Sentence } from './reading.ts';
import type { ConversationState } from './state.ts';
import { tellsStep } from './step-told-of.ts';
import { isUpdated, type Terminal } from './terminal.ts';
import { theOnly } from './the-only.ts';

/** A sentence, and the terminals that it is of: those it names, else those of the sentence before it. */
interface Spoken {
  readonly sentence: Sentence;
  readonly terminals: readonly Terminal[];
}

function spokenIn({ reading: { sentences } }: ReadEvent, among: Nameable): readonly Spoken[] {
  let terminals: readonly Terminal[] = [];
  return sentences.map((sentence) => {
    const inHand = theOnly(terminals)?.id ?? among.inHand;
    const named = terminalsNamed(sentence.text, sentence.pointing, { ...among, inHand });
    if (named.kind === 'these') terminals = named.terminals;
    return { sentence, terminals };
  });
}

/**
 * Which of several that are named the message is about. え、レジ横は82%、18%は奥です: each with its figure, the one in hand. 奥は始めました。その間はレジ横で
 * 会計していい?: the one that is asked about. In the midst of a walk 奥は終わったのでレジ横 is the one that is left; 奥はまだ充電中、レジ横のことです the last.
 */
export function meantOf(
  named: readonly Terminal[],
  { position }: ConversationState,
  event: ReadEvent,
  among: Nameable,
): readonly Terminal[] {
  if (event.reading.pointing?.kind === 'all') return named;
  const all = spokenIn(event, among);
  const own = askedBefore(all, among);
  if (own.length > 0) return own;
  const spoken = all.filter(({ terminals }) => terminals.length === 1);
  // レジ1終わったからレジ2やる: of the one that is begun next.
  const isNext = event.reading.hints.includes('takesUp') && isPlainlyNext(spoken);
  return meant(allOf(named, spoken), spoken, position !== null || isNext, among);
}

/** The one before is told to be over. */
function isPlainlyNext(spoken: readonly Spoken[]): boolean {
  return spoken.slice(0, -1).some(({ sentence }) => sentence.hints.includes('isOver'));
}

/** 23で大丈夫ですかね。カウンターは71あります: asked of the one in hand, before another one is told of. */
function askedBefore(
  spoken: readonly Spoken[],
  { terminals, inHand }: Nameable,
): readonly Terminal[] {
  const asking = spoken.filter(({ sentence }) => sentence.asks);
  const isOwn = asking.length > 0 && asking.every((one) => one.terminals.length === 0);
  const isOfCharge = spoken.some(
    (one) => one.terminals.length > 0 && one.sentence.battery !== null,
  );
  return isOwn && isOfCharge ? terminals.filter(({ id }) => id === inHand) : [];
}

/** レジ横終わりました、もう1台もやります: those that are only pointed at, too. */
function allOf(named: readonly Terminal[], spoken: readonly Spoken[]): readonly Terminal[] {
  return [...new Set([...named, ...spoken.flatMap(({ terminals }) => terminals)])];
}

function meant(
  named: readonly Terminal[],
  spoken: readonly Spoken[],
  isInWalk: boolean,
  among: Nameable,
): readonly Terminal[] {
  if (named.length < 2) return named;
  const inHand = named.filter(({ id }) => id === among.inHand);
  const figured = spoken.filter(({ sentence }) => sentence.battery !== null);
  if (figured.length > 1 && inHand.length > 0) return inHand;
  const asking = spoken.filter(({ sentence }) => sentence.asks);
  const asked = [...new Set(asking.flatMap(({ terminals }) => terminals))];
  if (asked.length === 0) return toldOf(named, spoken, { isInWalk, inHand });
  if (asked.length === 1 && asking.length < spoken.length) return asked;
  return isInWalk ? lastOf(spoken, named) : named;
}

interface Talked {
  readonly isInWalk: boolean;
  readonly inHand: readonly Terminal[];
}

/** Where nothing is asked: the only one that is left to do; else the last, where it is of the talk. */
function toldOf(
  named: readonly Terminal[],
  spoken: readonly Spoken[],
  { isInWalk, inHand }: Talked,
): readonly Terminal[] {
  const left = named.filter((one) => !isUpdated(one));
  if (left.length === 1) return left;
  const last = lastOf(spoken, named);
  return isInWalk || last.some((one) => inHand.includes(one)) ? last : named;
}

function lastOf(spoken: readonly Spoken[], named: readonly Terminal[]): readonly Terminal[] {
  return spoken.at(-1)?.terminals ?? named;
}

/** Whether how far somebody is is told of this one: 切って入れました。レジ1のほうは? tells it of the one in hand. */
export function isToldOf({ id }: Terminal, event: ReadEvent, among: Nameable): boolean {
  const told = spokenIn(event, among).filter(({ sentence }) => tellsStep(sentence));
  return told.length === 0 || told.some(({ terminals }) => terminals.some((one) => one.id === id));
}

/** Those of which a sentence tells that it is over; レジ1も終わった, and no more, of the one that it names. */
export function overIn(event: ReadEvent, among: Nameable): readonly Terminal[] {
  const { reading, text } = event;
  if (reading.sentences.length === 0) {
    const named = terminalsNamed(text, reading.pointing, among);
    return named.kind === 'these' ? named.terminals : [];
  }
  const over = spokenIn(event, among).filter(({ sentence }) => sentence.hints.includes('hasEnded'));
  return [...new Set(over.flatMap(({ terminals }) => terminals))];
}

/** The charge that is told of this one; null where it is told of another one, or is what the fleet sees of another one. */
export function chargeOf(
  { id }: Terminal,
  event: ReadEvent,
  among: Nameable,
): BatteryReading | null {
  const { battery, sentences } = event.reading;
  if (sentences.length === 0) return battery;
  const told = spokenIn(event, among).filter(({ sentence }) => sentence.battery !== null);
  const own = told.find(({ terminals }) => terminals.some((one) => one.id === id));
  if (own !== undefined) return own.sentence.battery;
  if (told.some(({ terminals }) => terminals.length > 0)) return null;
  return isSeenOfAnother(id, battery, among) ? null : battery;
}

/** 18%だったんですね、じゃあレジ横は先に: the figure that was just told of 奥. */
function isSeenOfAnother(
  id: string,
  battery: BatteryReading | null,
  { terminals }: Nameable,
): boolean {
  if (battery?.kind !== 'percent') return false;
  const seen = terminals.filter((one) => one.battery?.levelPercent === battery.percent);
  return seen.length > 0 && seen.every((one) => one.id !== id);
}
