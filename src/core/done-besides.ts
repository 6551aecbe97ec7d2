import { actOn } from './act.ts';
import { asksOutside } from './effect.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { wishedBesides } from './while-waiting.ts';
import { thenRest, type RuleBeside } from './world.ts';

/** 電話はいらない。1号機なんで失敗したの, 自分でやるさかい やり方だけ教えて: what is wished of a ticket is done, and the question is answered; null: nothing is asked besides. */
export const doneBesides: RuleBeside = (state, event, world, decided) => {
  const { reading } = event;
  if (state.handOff === null || !asksBesides(reading)) return null;
  const wish = wishedBesides(state, event, world);
  if (wish === null) return null;
  const done = actOn(state, wish, world);
  if (done.effects.some(asksOutside)) return done;
  return thenRest(done, decided(done.state, { ...event, reading: withoutWish(reading) }, world));
};

/** A kind word is no question, and what is not ours was hardly meant. */
function asksBesides({ signs, topics }: Reading): boolean {
  const isAsked = topics.length > 0 && topics.every((topic) => !IS_NO_QUESTION.has(topic));
  return signs.includes('asks') && isAsked;
}

const IS_NO_QUESTION: ReadonlySet<string> = new Set([
  'greeting',
  'thanks',
  'handoff',
  'hotline',
  'reminder',
  'oos',
  'other_service',
]);

function withoutWish(reading: Reading): Reading {
  return { ...reading, told: null, signs: reading.signs.filter((sign) => !WISHES.has(sign)) };
}

const WISHES: ReadonlySet<Sign> = new Set([
  'wantsNoCall',
  'wantsWithdraw',
  'managesAlone',
  'wantsCancelled',
  'cannotPhone',
]);
