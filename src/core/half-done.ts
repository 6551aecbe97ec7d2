import type { ReadEvent } from './event.ts';
import type { Ask, Flow } from './flow.ts';
import { plain } from './offer.ts';
import { askSay } from './question.ts';
import type { ConversationState } from './state.ts';
import { goTo } from './walk.ts';
import { understood, type Decision, type World } from './world.ts';

/** 切れました, はじめました where more is asked for: the other half of it is, or what has begun is waited for; null for anything else. */
export function halfDone(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { text, reading: { signs } }: ReadEvent,
  world: World,
): Decision | null {
  if (step.picture === 'power' && signs.includes('isOff')) {
    return saidOfIt(state, flow, step, world, 'flow.whenOn');
  }
  if (!signs.includes('hasBegun') || isAnswer(step, text)) return null;
  // At the Wi-Fi はじめました is of the update: nobody begins to connect.
  if ('done' in step.choices && step.picture !== 'wifi') return whenDone(state, flow, step, world);
  // The update itself has begun, whatever was still to be asked before it: nobody is led to switch off any more.
  const begun = begunIn(flow);
  return begun === null ? null : understood(goTo(state, flow, begun, world));
}

/** What is asked for is promised, or under way: it is waited for. */
export function whenDone(state: ConversationState, flow: Flow, step: Ask, world: World): Decision {
  return saidOfIt(state, flow, step, world, 'flow.whenDone');
}

function saidOfIt(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  world: World,
  message: 'flow.whenOn' | 'flow.whenDone',
): Decision {
  const { choices = [] } = askSay(state, flow, step, world);
  const values = { done: { message: `flow.${flow.id}.${step.ask}.choices.done` } };
  return {
    state: { ...state, misunderstandings: 0 },
    effects: [{ type: 'say', message, values, choices }],
  };
}

function isAnswer({ choices }: Ask, text: string): boolean {
  const typed = plain(text);
  return Object.values(choices).some(({ words }) => words.some((word) => plain(word) === typed));
}

/** Where the flow goes on once its update was begun: behind the one question that also knows of it being finished. */
function begunIn(flow: Flow): string | null {
  const asks = Object.values(flow.steps).flatMap((one) => ('ask' in one ? [one] : []));
  return asks.find(({ choices }) => 'finished' in choices)?.choices['done']?.next ?? null;
}
