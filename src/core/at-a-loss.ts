import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { bareSay, type Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { hotlineValues } from './notice.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { answerTopics, beginFlow } from './topic-answer.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/** 機械がさっぱり: one thing at a time, here or by phone; 一つずつ教えて is the wish for just that. */
export function gently(
  { reading }: ReadEvent,
  state: ConversationState,
  world: World,
): Decision | null {
  const { signs, hints, topics } = reading;
  const isLost = signs.includes('needsHelp') || isAtALoss(state, reading);
  if (!isLost || !topics.every((topic) => MAY_BE_HELP.has(topic))) return null;
  if (hints.includes('wantsLead')) {
    const begun = beginFlow(state, UPDATE_FLOW, world);
    return understood(saidFirst({ type: 'say', message: 'worry.together' }, begun));
  }
  const choices = [flowChoice(UPDATE_FLOW)];
  const values = hotlineValues(world);
  const say: Say = { type: 'say', message: 'worry.gently', values, call: 'hotline', choices };
  const asked = askedBehind(reading);
  const answered = answerTopics(state, asked, world, {});
  const said = answered.effects.flatMap((one) => (one.type === 'say' ? [bareSay(one)] : []));
  const last = asked.length > 0 ? asked : [HOW];
  return understood({ state: { ...state, topics: last }, effects: [...said, say] });
}

/** わし機械わからんのじゃが、これほっといたらいけんのか: what is asked behind it comes first. */
function askedBehind(reading: Reading): readonly string[] {
  const { topics, signs, hints, confidence, suggested } = reading;
  // 何をすればよろしいのでしょうか。機械にうといもので
  const isWhatToDo = hints.includes('asksOpenly') && (topics[0] ?? suggested[0]) === HOW;
  if (topics.length === 0 && isWhatToDo) return [HOW];
  const isBare = signs.includes('asksWhatToDo');
  if (topics.join() === HOW && isWhatToDo && !isBare) return [HOW];
  const isSure = signs.includes('asks') && confidence >= PLAINLY;
  return isSure ? topics.filter((topic) => BEHIND.has(topic)) : [];
}

const HOW = 'update.how';
const BEHIND: ReadonlySet<string> = new Set(['update.required', 'update.when']);

/** わかんないです, to the list of what is to be done. */
function isAtALoss({ position, handOff, said }: ConversationState, { command }: Reading): boolean {
  if (command !== 'unsure' || position !== null || handOff !== null) return false;
  return said?.messages.some((message) => message.startsWith(STEPS)) ?? false;
}

const STEPS = 'topic.update.how';

const MAY_BE_HELP: ReadonlySet<string> = new Set([
  'update.required',
  'oos',
  'greeting',
  'update.purpose',
  'update.how',
  'update.when',
  'flow.update',
]);
