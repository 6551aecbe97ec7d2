import type { ReadEvent } from './event.ts';
import { hotlineValues } from './hand-off.ts';
import { isLastDay, phaseAt } from './notice.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { MONEY_FLOW } from './walk.ts';
import { wishedFlows } from './wished.ts';
import { mustAskFleet, type Decision, type World } from './world.ts';

/**
 * The update has not reached the terminal, and the deadline is here or behind: what becomes of such a terminal the
 * notice does not say, so neither do we. null for anything else, a payment in doubt above all.
 */
export function notOffered(
  state: ConversationState,
  { text, reading: { topics, customerWaiting } }: ReadEvent,
  world: World,
): Decision | null {
  if (state.position !== null || customerWaiting || !NOT_ARRIVED.test(text)) return null;
  if (/メール|mail|邮件|메일/iu.test(text)) return null;
  if (topics.includes('handoff') || wishedFlows(topics, world).includes(MONEY_FLOW)) return null;
  if (!isNow(text, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const own = world.facts.merchant === null ? [] : statusSays(world);
  return {
    state: { ...state, topics: ['update.scope'], misunderstandings: 0 },
    effects: [
      {
        type: 'say',
        message: 'notOffered.unknown',
        values: hotlineValues(world),
        call: 'hotline',
      },
      ...own,
    ],
  };
}

/** After the deadline, on the day before it, or when it is asked what will become of the terminal. */
function isNow(text: string, { facts: { notice }, now }: World): boolean {
  const phase = phaseAt(notice, now);
  if (phase === 'blocked') return true;
  return phase === 'open' && (isLastDay(notice, now) || ASKS_FATE.test(text));
}

const NOT_ARRIVED =
  /(?:更新|アップデート|配信|お知らせ).{0,8}(?:来て(?:い)?な|来な(?:い|く|かっ)|(?<!で)きて(?:い)?な|こな(?:い|く|かっ)|来て(?:い)?ません|来ません|届(?:い|き|か)[^。、!?]{0,3}(?:な|ません)|出て(?:い)?(?:な|ません)|されて(?:い)?(?:な|ません|こな))|update.{0,20}(?:not (?:arrived|come|here|offered)|n't (?:arrived|come|got)|never came)|更新.{0,6}(?:没来|没到|没有来|没收到|没有收到|还没出现)|업데이트.{0,8}(?:안 ?왔|안 ?와|오지 ?않|없는데)/iu;
const ASKS_FATE =
  /使え(?:な|へん)|止ま|どうな|決済(?:が|は)?でき(?:な|へん)|stop|what (?:happens|will happen)|怎么办|会怎样|不能(?:用|收)|어떻게 (?:되|돼)|못 ?쓰/iu;
