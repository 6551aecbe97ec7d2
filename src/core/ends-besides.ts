import { askedAt } from './asked-at.ts';
import { isElse, isOfInHand, waitsSeen } from './behind-over.ts';
import { choose } from './choose.ts';
import { asksOutside, bareEffect } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { terminalsNamed } from './naming.ts';
import { overUnseen } from './over-unseen.ts';
import type { Reading } from './reading.ts';
import { seemsOver } from './seems-over.ts';
import type { Sign } from './sign.ts';
import { endsFirst, tellsEnd, toldBeside } from './told-over.ts';
import {
  mustAskFleet,
  terminalsTold,
  understood,
  type Decision,
  type RuleBeside,
  type RuleSince,
  type World,
} from './world.ts';

/**
 * レジ2終わりました。レジ1はあとでもいい?, 終わったよー。何時から開けられる?, where the walk waits for the end and the fleet sees the shop: the end is taken
 * of the one in hand, and what is asked is answered as of one that is over.
 */
export const endsAndAsks: RuleBeside = (state, event, world, decided) => {
  const { reading } = event;
  const asked = askedAt(state, world);
  if (asked === null || !waitsSeen(state, world) || reading.customerWaiting) return null;
  const how = howTold(event, world);
  if (how === null) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isOfInHand(state, partOfEnd(event), world)) return null;
  const ended = choose(state, asked.flow, 'done', world);
  if (ended === null || how === 'back') return ended && understood(ended);
  return besideEnd(understood(ended), decided(ended.state, withoutEnd(event), world));
};

/** With what is seen besides, or with what is asked. */
function howTold(event: ReadEvent, world: World): 'back' | 'asking' | null {
  const { reading } = event;
  // 終わりました!明日の朝は何もしなくていいですよね: that nothing is left has its own answer.
  if (isTroubled(reading) || reading.signs.includes('asksIfDone')) return null;
  if (isSeenBack(reading)) return tellsEnd(reading) ? 'back' : null;
  if (!reading.signs.includes('asks')) return null;
  return endsFirst(reading) || endsNamed(event, world) ? 'asking' : null;
}

/** 奥は終わりました sounds like a part of the shop, and is a terminal of theirs. */
function endsNamed({ reading: { sentences } }: ReadEvent, world: World): boolean {
  const part = sentences.find(({ hints, asks }) => !asks && hints.includes('hasEnded'));
  if (part === undefined) return false;
  const among = { terminals: terminalsTold(world), inHand: null, listed: [] };
  return terminalsNamed(part.text, part.pointing, among).kind === 'these';
}

/** The sentence that tells the end, and what that one points at. */
function partOfEnd({ text, reading }: ReadEvent): Parameters<typeof isOfInHand>[1] {
  const part = reading.sentences.find(({ hints }) => hints.includes('isOver'));
  return { text: part?.text ?? text, reading: part ?? reading };
}

/** 終わった。画面消えて普通のに戻った: what went dark is back. */
function isSeenBack({ signs, hints }: Reading): boolean {
  if (!signs.includes('darkScreen') || signs.includes('asks')) return false;
  return BACK.some((hint) => hints.includes(hint));
}

const BACK: readonly Hint[] = ['wellNow', 'atHome', 'overAtHome'];

function isTroubled({ signs, hints }: Reading): boolean {
  return signs.includes('brokenDown') || hints.includes('showsError') || hints.includes('hangs');
}

/** Of what stands behind it. */
function withoutEnd({ reading, ...event }: ReadEvent): ReadEvent {
  const part = reading.first?.text ?? toldBeside(reading)?.text ?? '';
  const signs = reading.signs.filter((sign) => !OF_END_TOLD.has(sign));
  const hints = reading.hints.filter((hint) => !IS_OVER.has(hint));
  const sentences = reading.sentences.filter((one) => !one.hints.includes('hasEnded'));
  const rest = { ...reading, command: null, told: null, first: null, signs, hints, sentences };
  return { ...event, text: event.text.replace(part, ''), reading: rest };
}

const OF_END_TOLD: ReadonlySet<Sign> = new Set<Sign>(['tellsDone', 'updateOver', 'doneShown']);
const IS_OVER: ReadonlySet<Hint> = new Set<Hint>(['isOver', 'hasEnded', 'saidBefore']);

/** The answer first, then the end as it was heard; nothing of a run is said any more. */
function besideEnd(ended: Decision, rest: Decision): Decision {
  if (rest.effects.some(asksOutside)) return rest;
  if (rest.state.misunderstandings > 0 || rest.state.handOff !== null) return ended;
  const said = new Set(ended.effects.map((one) => (one.type === 'say' ? one.message : null)));
  const answers = rest.effects.filter(
    (one) => one.type === 'say' && !said.has(one.message) && !OF_RUN.test(one.message),
  );
  if (rest.state.position?.step !== ended.state.position?.step) return ended;
  return { state: rest.state, effects: [...answers.map(bareEffect), ...ended.effects] };
}

const OF_RUN = /^running\.|^flow\.|^resumes?/u;

/** 画面が消えて普通に戻りました。終わったみたいです, with no walk under way: what is seen back speaks for the end, and nothing is waited for. */
export const endsBackAgain: RuleSince = (_before, state, { reading }, world) => {
  if (world.facts.merchant === null || state.position !== null || isElse(state, world)) return null;
  if (!isSeenBack(reading) || isTroubled(reading)) return null;
  const isEnd = tellsEnd(reading) || seemsOver(state, reading, world);
  return isEnd ? overUnseen(state, reading, world) : null;
};
