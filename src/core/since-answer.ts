import type { ReadEvent } from './event.ts';
import type { Ask, Flow } from './flow.ts';
import { plain } from './offer.ts';
import { isSince } from './past-time.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { choose } from './walk.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/** 7時すぎに入れ直した, where it has to be since a moment of the notice: the time decides, not the word for what was done. */
export function answerSince(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  event: ReadEvent,
  world: World,
): Decision | null {
  const told = sinceTold(step, event, world);
  if (told === null) return null;
  const moved = choose(state, flow, told, world);
  if (moved !== null) return understood(moved);
  // "Please do it" has no いいえ: why that was too soon, and the same once more.
  return saidFirst({ type: 'say', message: 'topic.prep.powercycle' }, askAgain(state, world));
}

/** The choice that a time in the words comes to; null where none is told, or nothing that was done. */
export function sinceTold(
  { since, choices }: Ask,
  { text, reading: { past, signs } }: ReadEvent,
  { facts: { notice }, now }: World,
): string | null {
  if (since === undefined || past === null) return null;
  const isAnswer = 'yes' in choices && !signs.includes('asks') && isBareTime(text);
  if (!isAnswer && !RESTARTED.test(text)) return null;
  const told = isSince(past, notice[since], { now, notice });
  if (told !== 'yes') return told;
  if (signs.includes('guessed')) return 'unsure';
  return 'yes' in choices ? 'yes' : 'done';
}

const RESTARTED =
  /(?:入れ|い[れr]|つけ|付け)(?:直|なお)|再起動|立ち上げ|電源|(?:オフ|オン)に?し|切って|起動した|restart|reboot|turned|switched|重启|重新(?:开|启)|재부팅|껐|켰/iu;

/** 今朝7時です: nothing but a time, so it answers what was asked. */
function isBareTime(text: string): boolean {
  return plain(text).length <= LONGEST && BARE.test(text);
}

const LONGEST = 16;
const BARE =
  /(?:時|半|分|\d|朝|夜|晩|昨日|きのう|前|まえ|すぎ|過ぎ|ころ|ごろ|頃|くらい|ぐらい|に|です|でした|だ|だった|だよ|や|やった|やで|やった|した|しました|am|pm|点|시)[。!\s]*$/iu;
