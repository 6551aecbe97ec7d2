import { LINK } from './choices.ts';
import type { Say } from './effect.ts';
import { hotlineValues } from './notice.ts';
import { offerLink } from './link-account.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { askUnlink } from './unlink-account.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule, type World } from './world.ts';

/** 連携って何?, IDがわからない, 連携しなくても更新できる?: to ask of the link begins no sign-in; null: nothing is asked of it. */
export const linkAsked: Rule = (state, { reading }, world) => {
  const { signs } = reading;
  const named = ASKED.find(([sign]) => signs.includes(sign) && isOfLink(sign, signs, state));
  const asked = named ?? (asksIfNeeded(state, reading) ? NEED : undefined);
  if (asked === undefined) return null;
  const [sign, message] = asked;
  if (IN_PASSING.has(sign) && asksElse(reading)) return null;
  const { merchant, canLink } = world.facts;
  // Who is linked is told with which shop; and that one cannot link here is all there is to say of how.
  const isSettled = OF_LINKED.has(sign) ? merchant !== null : OF_HOW.has(sign) && !canLink;
  if (isSettled)
    return sign === 'asksIfUnlinks' ? askUnlink(state, world) : offerLink(state, world);
  return withWayBack(understood({ state, effects: [say(message, sign, state, world)] }));
};

/** やらないとだめ?, right behind what it is. */
function asksIfNeeded({ said, position }: ConversationState, { topics, hints }: Reading): boolean {
  const isNext = position === null && (said?.messages.at(-1)?.startsWith('link.asked.') ?? false);
  return isNext && topics.join() === 'update.required' && !hints.includes('ofUpdate');
}

const NEED = ['asksIfToLink', 'link.asked.need'] as const;

const ASKED: readonly (readonly [Sign, string])[] = [
  ['asksToSendId', 'link.asked.safe'],
  ['asksLinkSafe', 'link.asked.safe'],
  ['asksIfUnlinks', 'link.asked.end'],
  ['asksMoreShops', 'link.asked.shops'],
  ['asksWithoutLink', 'link.asked.need'],
  ['asksIfToLink', 'link.asked.need'],
  ['asksLinkId', 'link.asked.id'],
  ['lacksLinkId', 'link.asked.id'],
  ['declinesLink', 'link.asked.need'],
  ['asksWhoLinks', 'link.asked.who'],
  ['asksIfLinked', 'link.asked.none'],
  ['asksWhatLinkIs', 'link.asked.what'],
  ['declinesIt', 'link.asked.need'],
];

/** IDわかんないから今はいいや。2台あるけど両方やるんだよね?: that is to be answered. */
function asksElse({ signs, topics }: Reading): boolean {
  return signs.includes('asksEach') || (signs.includes('asks') && topics.some(isNearUpdate));
}

const OF_LINKED: ReadonlySet<Sign> = new Set(['asksIfLinked', 'asksIfUnlinks']);

const OF_HOW: ReadonlySet<Sign> = new Set([
  'asksLinkId',
  'lacksLinkId',
  'asksWhoLinks',
  'asksWhatLinkIs',
  'asksToSendId',
  'asksLinkSafe',
  'asksMoreShops',
]);

/** In passing, beside a question of something else. */
const IN_PASSING: ReadonlySet<Sign> = new Set(['lacksLinkId', 'declinesLink']);

/** IDとか知らないです, 安全? and 今はいいや name no link: only where that was spoken of last are they of one. */
function isOfLink(sign: Sign, signs: readonly Sign[], { said, position }: State): boolean {
  const named = LEANS.get(sign);
  if (named === undefined || (named === 'orNamed' && signs.includes('ofLink'))) return true;
  const isLast = (said?.messages ?? []).some((one) => SPEAKS_OF_IT.test(one));
  return isLast && (position === null || named !== 'only');
}

type State = ConversationState;

const LEANS: ReadonlyMap<Sign, 'orNamed' | 'last' | 'only'> = new Map([
  ['lacksLinkId', 'last'],
  ['asksToSendId', 'orNamed'],
  ['asksLinkSafe', 'orNamed'],
  ['asksIfUnlinks', 'orNamed'],
  ['asksMoreShops', 'orNamed'],
  // What is left in a walk is the walk.
  ['declinesIt', 'only'],
]);

const ASKED_AS: Partial<Readonly<Record<Sign, string>>> = {
  asksWithoutLink: 'yes',
  asksToSendId: 'yes',
  declinesIt: 'left',
};

const DECLINES: ReadonlySet<Sign> = new Set(['declinesLink', 'declinesIt']);

const SPEAKS_OF_IT = /^link\.|nlinked$/u;

function say(message: string, sign: Sign, { position }: ConversationState, world: World): Say {
  const { merchant, canLink } = world.facts;
  const mayOffer = position === null && merchant === null && canLink && !DECLINES.has(sign);
  return {
    type: 'say',
    message,
    values: { without: ASKED_AS[sign] ?? 'no', ...hotlineValues(world) },
    ...(mayOffer ? { choices: [LINK] } : {}),
  };
}
