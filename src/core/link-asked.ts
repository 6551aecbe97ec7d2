import { LINK } from './choices.ts';
import type { Say } from './effect.ts';
import { hotlineValues } from './notice.ts';
import { offerLink } from './link-account.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule, type World } from './world.ts';

/** 連携って何?, IDがわからない, 連携しなくても更新できる?: to ask of the link begins no sign-in; null: nothing is asked of it. */
export const linkAsked: Rule = (state, { reading }, world) => {
  const { signs } = reading;
  const named = ASKED.find(([sign]) => signs.includes(sign) && isOfLink(sign, state));
  const asked = named ?? (asksIfNeeded(state, reading) ? NEED : undefined);
  if (asked === undefined) return null;
  const [sign, message] = asked;
  if (IN_PASSING.has(sign) && asksElse(reading)) return null;
  const { merchant, canLink } = world.facts;
  // Who is linked is told with which shop; and that one cannot link here is all there is to say of how.
  const isSettled = sign === 'asksIfLinked' ? merchant !== null : OF_HOW.has(sign) && !canLink;
  if (isSettled) return offerLink(state, world);
  return withWayBack(understood({ state, effects: [say(message, sign, state, world)] }));
};

/** やらないとだめ?, right behind what it is. */
function asksIfNeeded({ said, position }: ConversationState, { topics, hints }: Reading): boolean {
  const isNext = position === null && (said?.messages.at(-1)?.startsWith('link.asked.') ?? false);
  return isNext && topics.join() === 'update.required' && !hints.includes('ofUpdate');
}

const NEED = ['asksIfToLink', 'link.asked.need'] as const;

const ASKED: readonly (readonly [Sign, string])[] = [
  ['asksWithoutLink', 'link.asked.need'],
  ['asksIfToLink', 'link.asked.need'],
  ['asksLinkId', 'link.asked.id'],
  ['lacksLinkId', 'link.asked.id'],
  ['declinesLink', 'link.asked.need'],
  ['asksWhoLinks', 'link.asked.who'],
  ['asksIfLinked', 'link.asked.none'],
  ['asksWhatLinkIs', 'link.asked.what'],
];

/** IDわかんないから今はいいや。2台あるけど両方やるんだよね?: that is to be answered. */
function asksElse({ signs, topics }: Reading): boolean {
  return signs.includes('asksEach') || (signs.includes('asks') && topics.some(isNearUpdate));
}

const OF_HOW: ReadonlySet<Sign> = new Set([
  'asksLinkId',
  'lacksLinkId',
  'asksWhoLinks',
  'asksWhatLinkIs',
]);

/** In passing, beside a question of something else. */
const IN_PASSING: ReadonlySet<Sign> = new Set(['lacksLinkId', 'declinesLink']);

/** IDとか知らないです names no link: only where that was spoken of last is it the ID of one. */
function isOfLink(sign: Sign, { said }: ConversationState): boolean {
  return sign !== 'lacksLinkId' || (said?.messages ?? []).some((one) => SPEAKS_OF_IT.test(one));
}

const SPEAKS_OF_IT = /^link\.|nlinked$/u;

function say(message: string, sign: Sign, { position }: ConversationState, world: World): Say {
  const { merchant, canLink } = world.facts;
  const mayOffer = position === null && merchant === null && canLink && sign !== 'declinesLink';
  return {
    type: 'say',
    message,
    values: { without: sign === 'asksWithoutLink' ? 'yes' : 'no', ...hotlineValues(world) },
    ...(mayOffer ? { choices: [LINK] } : {}),
  };
}
