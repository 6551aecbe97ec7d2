import { notSolved, solved } from './after-care.ts';
import { chooseCall } from './call-back.ts';
import { handOver, tellKept, tellWait } from './hand-off.ts';
import type { Flow } from './flow.ts';
import { leavingCheck } from './money-flow.ts';
import { recognising } from './payment-attempts.ts';
import { noneAfterAll } from './payment-none.ts';
import { namedBy } from './of-update.ts';
import { isOnOtherTerminal } from './on-other-terminal.ts';
import { walkWith } from './other-terminal.ts';
import { offerLink } from './link-account.ts';
import { onOldButton } from './old-button.ts';
import { beginCharged } from './own-charge.ts';
import { onScreen } from './on-sent.ts';
import { askWhen, setAt, snooze } from './reminder-talk.ts';
import { cancelReminder, REMINDER_FLOW } from './reminders.ts';
import { rated } from './satisfaction.ts';
import type { ConversationState } from './state.ts';
import { wishRefresh, wishRefreshOfOne } from './remote-wish.ts';
import { askAgain, cancel, help, resume } from './steer.ts';
import { answerTopics, beginFlow, flowOrSwitch } from './topic-answer.ts';
import { withWayBack } from './way-back.ts';
import { choose } from './choose.ts';
import { askUnlink, keepLink, unlinkMe, unlinkShop } from './unlink-account.ts';
import { putAside, UPDATE_FLOW } from './aside.ts';
import {
  mustAskFleet,
  standing,
  aboutTerminal,
  saidFirst,
  understood,
  type Decision,
  type World,
} from './world.ts';
import { KEPT } from './ticket-say.ts';
import { withdraw } from './withdraw.ts';

/** Does what a button says, however it was pressed: tapped, typed by its label, or by its number. */
export function actOn(state: ConversationState, choice: string, world: World): Decision {
  const [kind = '', ...rest] = choice.split(':');
  const value = rest.join(':');
  switch (kind) {
    case 'person':
      return handOver(state, 'merchantAsked', world);
    case 'cancel':
      return cancel(state, world);
    case 'notOfPayment':
      return noneAfterAll(state, world);
    case 'solved':
    case 'unsolved':
    case 'rate':
      return told(state, kind, value, world);
    case 'resume':
      return resume(state, world);
    case 'wait':
    case 'call':
    case 'withdraw':
      return ofTicket(state, kind, value, world);
    case 'topic':
      return ofTopic(state, value, world);
    case 'flow':
      return askedFor(state, value, world);
    case 'charged':
      return beginCharged(state, world);
    case 'switch':
      return beginFlow({ ...state, interrupted: null }, value, world);
    case 'step':
      return takeStep(state, value, world);
    case 'terminal':
      return takeTerminal(state, value, world);
    case 'begin':
      return ofOne(state, value, world, (about) => flowOrSwitch(state, UPDATE_FLOW, about));
    case 'status':
      return ofOne(state, value, world, (about) => statusOf(state, about));
    case 'refresh':
      return refresh(state, value, world);
    case 'link':
      return offerLink(state, world);
    case 'unlink':
      return askUnlink(state, world);
    case 'unlinkMe':
      return unlinkMe(state, world);
    case 'unlinkShop':
      return unlinkShop(state, world);
    case 'keepLink':
      return keepLink(state, world);
    case 'screen':
      return onScreen(state, value, world);
    case 'snooze':
    case 'later':
    case 'moveReminder':
    case 'remindAt':
    case 'unremind':
      return ofReminder(state, kind, value, world);
    default:
      return help(state);
  }
}

/** The desk may have taken an answer back since its button was shown, and a menu may be an older one. */
function ofTopic(state: ConversationState, topic: string, world: World): Decision {
  if (!Object.hasOwn(world.facts.topics, topic)) return onOldButton(state, world);
  return answerTopics(namedBy(topic, state, world), [topic], world, {});
}

/** What whoever waits for a person may do about it. */
function ofTicket(
  state: ConversationState,
  kind: 'wait' | 'call' | 'withdraw',
  value: string,
  world: World,
): Decision {
  const { handOff } = state;
  if (handOff === null) return help(state);
  if (kind === 'withdraw') return withdraw(state, world);
  const chosen = kind === 'call' ? chooseCall(state, handOff, value, world) : null;
  const tell = `${kind}:${value}` === KEPT ? tellKept : tellWait;
  return withWayBack(chosen ?? tell(state, handOff, world));
}

function ofReminder(
  state: ConversationState,
  kind: 'snooze' | 'later' | 'moveReminder' | 'remindAt' | 'unremind',
  value: string,
  world: World,
): Decision {
  if (kind === 'snooze') return snooze(state, world);
  if (kind === 'remindAt') return setAt(state, value, world);
  if (kind === 'unremind') return cancelReminder(state, value);
  return askWhen(state, world, value === '' ? {} : { instead: value });
}

/** An answer to what the bot asked by itself: whether it helped, and how staff did. */
function told(
  state: ConversationState,
  kind: 'solved' | 'unsolved' | 'rate',
  value: string,
  world: World,
): Decision {
  if (kind === 'rate') return rated(state, value);
  return kind === 'solved' ? solved(state) : notSolved(state, value, world);
}

/** Begins a flow; in the middle of another one it asks first. The same one again begins anew. */
function askedFor(state: ConversationState, flow: string, world: World): Decision {
  if (flow === REMINDER_FLOW) return askWhen(state, world);
  return state.position === null || state.position.flow === flow
    ? beginFlow({ ...putAside(leavingCheck(state, world, flow)), interrupted: null }, flow, world)
    : flowOrSwitch(state, flow, world);
}

function takeStep(state: ConversationState, value: string, world: World): Decision {
  const at = standing(state, world);
  const [choice = '', ...rest] = value.split(':');
  const chosen = rest.length === 0 ? state : recognising(state, rest.join(':'));
  if (at && isOnOtherTerminal(state, rest.join(':'), world)) return ofOther(state, at.flow, world);
  const moved = at ? choose(chosen, at.flow, choice, world) : null;
  // The step is gone, or has no such answer any more.
  if (moved === null) return askAgain(state, world);
  return understood(moved);
}

/** Of the terminal that was told the history is asked for. */
function ofOther(state: ConversationState, flow: Flow, world: World): Decision {
  const asked = choose(state, flow, 'other', world) ?? askAgain(state, world);
  return understood(saidFirst({ type: 'say', message: 'payment.thatTerminal' }, asked));
}

function takeTerminal(state: ConversationState, terminalId: string, world: World): Decision {
  return ofOne(state, terminalId, world, ({ about: [terminal] }) =>
    terminal ? walkWith(state, terminal, world) : askAgain(state, world),
  );
}

function statusOf(state: ConversationState, world: World): Decision {
  return answerTopics(state, ['fleet.status'], world, {});
}

/** A terminal that is not of this shop any more, or of none: the status says what there is. */
function refresh(state: ConversationState, terminalId: string, world: World): Decision {
  return ofOne(state, terminalId, world, (about) => {
    const [terminal] = about.about;
    if (terminal) return wishRefresh(state, terminal, about);
    return (terminalId === '' ? wishRefreshOfOne(state, about) : null) ?? statusOf(state, about);
  });
}

/** Decides of one terminal; the fleet tells which it is. */
function ofOne(
  state: ConversationState,
  terminalId: string,
  world: World,
  decided: (about: World) => Decision,
): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return decided(aboutTerminal(world, terminalId));
}
