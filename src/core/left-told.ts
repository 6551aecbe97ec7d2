import { isDoubtNear } from './doubt-near.ts';
import { allSays, type Effect } from './effect.ts';
import { UNRESOLVED } from './left-on.ts';
import { isSaidOf } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * 25日にやればいい?, 更新ってどうやるの, 更新できない, hours after the check of a payment was left: its history comes first, whatever is told
 * of the update behind it, and no day is agreed to.
 */
export function withLeftTold(
  state: ConversationState,
  effects: readonly Effect[],
  world: World,
): readonly Effect[] {
  const says = allSays(effects).map(({ message }) => message);
  if (state.position !== null || says.some((one) => isSaidOf('held', one))) return effects;
  if (!says.some(leadsToUpdate) || !isDoubtNear(state, world)) return effects;
  const isAgreed = says.length === 1 && says.every(agreesToDay);
  const rest = effects.map((one) => {
    if (one.type !== 'say') return one;
    return isAgreed ? { ...one, ...UNRESOLVED } : { ...one, isWithoutLead: true };
  });
  return isAgreed ? rest : [UNRESOLVED, ...rest];
}

function leadsToUpdate(message: string): boolean {
  return isSaidOf('leaveToBegin', message) || LEADS.has(message);
}

/** How it is done, and what to do where it fails. */
const LEADS: ReadonlySet<string> = new Set([
  'own.how',
  'topic.update.error',
  'topic.update.how',
  'topic.update.timing',
  'worry.gently',
]);

function agreesToDay(message: string): boolean {
  return message.startsWith('deadline.') && isSaidOf('leaveToBegin', message);
}
