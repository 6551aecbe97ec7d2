import { aboutNamed } from './about-terminal.ts';
import { LINK, PERSON } from './choices.ts';
import { saying } from './behind-say.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { aboutNamed as ofTalk, beginOf, onlyLeft } from './to-tell.ts';
import {
  mustAskFleet,
  terminalsAbout,
  terminalsNow,
  terminalValues,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** なんで昨日のまま?, told how one stands that was not heard of lately, or several none of which was. null: one was. */
export function whyOld(state: ConversationState, world: World): Decision | null {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const { about } = ofTalk(world, state);
  const told = about.length > 0 ? terminalsAbout({ ...world, about }) : terminalsNow(world);
  if (told.some(({ situation }) => situation.fresh === 'FRESH')) return null;
  return saying({ ...state, topics: ['fleet.status'] }, { type: 'say', message: 'fleet.whyOld' });
}

/** なんで見えないの, told that the account is not linked. */
export const behindUnlinked: Rule = (state, { reading: { hints } }, { facts }) => {
  if (!hints.includes('asksWhyOld') || !facts.canLink) return null;
  return saying(state, { type: 'say', message: 'fleet.whyUnlinked', choices: [LINK] });
};

/** 電源入ってるよ, Wi-Fiも見た, told of one that nothing was heard of lately: the screen counts more than what was seen, and it goes on from there. null: it was heard of. */
export const silentThough: Rule = (state, event, world) => {
  const isSaid = hasSaid(state.said, STILL_SILENT);
  const isWell = tellsWell(event.reading);
  if (!isWell && !(isSaid && isBare(event.reading))) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const named = aboutNamed(state, event, world);
  const one = onlyLeft(ofTalk(named, state));
  if (one === null || one.diagnosis.action !== 'stale') return null;
  if (!isWell && named.about.length === 0) return null;
  const again = isSaid ? 'yes' : 'no';
  return saying(
    { ...state, terminalId: one.terminal.id, topics: ['fleet.status'] },
    {
      type: 'say',
      message: 'fleet.stillSilent',
      values: { ...terminalValues(one.terminal), again },
      choices: [beginOf(one.terminal, world), PERSON],
    },
  );
};

const STILL_SILENT: ReadonlySet<string> = new Set(['fleet.stillSilent']);

/** Of its power or its Wi-Fi, and no more. */
function tellsWell({ hints, signs, topics, battery }: Reading): boolean {
  const isWell = hints.includes('switchedOn') || hints.includes('toldWifi');
  if (!isWell && !signs.includes('networkFine')) return false;
  if (battery !== null || !topics.every((topic) => OF_IT.has(topic))) return false;
  // 電源もWi-Fiも入ってます。次は何を: what is next is answered with it.
  if (signs.includes('asks') && !signs.includes('networkFine')) return false;
  return !NOT_WELL.some((sign) => signs.includes(sign)) && !hints.includes('ofUpdate');
}

/** レジ1の話なんだけど: it is named, and no more. */
function isBare({ topics, hints, signs, command }: Reading): boolean {
  if (topics.length > 0 || command !== null) return false;
  if (!hints.every((hint) => hint === 'unspoken' || hint === 'onlyTime')) return false;
  return signs.every((sign) => sign === 'tellsAnything');
}

const OF_IT: ReadonlySet<string> = new Set(['prep.powercycle', 'prep.network', 'fleet.status']);
const NOT_WELL = ['denied', 'brokenDown', 'updating', 'networkError', 'hasCycled'] as const;
