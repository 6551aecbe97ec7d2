import type { Answer } from './asked-at.ts';
import type { Say } from './effect.ts';
import type { Flow } from './flow.ts';
import { notUnderstood } from './not-understood.ts';
import { withQuestion } from './question.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { choose } from './choose.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** どこに出てるの?, of what a step asks for: the notice does not tell, and that is said before it is asked again. null: nothing of the step. */
export const whereToLook: Answer = (
  { state, flow, step: { reads, choices } },
  { reading },
  world,
) => {
  // 充電器がどこにあるか分からん is of no screen.
  if (reading.notInNotice === 'charger') return null;
  if (!WHERE.some((sign) => reading.signs.includes(sign)) || !isOfStep(flow, reading)) return null;
  // The charge has a question of its own for who does not find it.
  const moved =
    reads === 'battery' && 'unsure' in choices ? choose(state, flow, 'unsure', world) : null;
  if (moved !== null) return moved;
  if ('unreadable' in choices && state.misunderstandings < 2) return wayUnknown(state, world);
  // It was understood, though it is no answer: a third time it is a person's matter all the same.
  return state.misunderstandings === 1
    ? saidFirst(
        { type: 'say', message: 'flow.howUnknown' },
        askAgain({ ...state, misunderstandings: 2 }, world),
      )
    : notUnderstood(state, world, 'flow.howUnknown');
};

/** 履歴ってどこ?: what to do where nobody finds it, with the same buttons and without the list. */
function wayUnknown(state: ConversationState, world: World): Decision {
  const say: Say = { type: 'say', message: 'payment.wayUnknown' };
  const next = { ...state, misunderstandings: state.misunderstandings + 1 };
  const { effects } = askAgain(next, world);
  const short = withQuestion([say], effects).map((one) =>
    one.type === 'say' ? { ...one, numbered: false } : one,
  );
  return { state: next, effects: short };
}

/** どこを見ればいい?, 次どれ押すの. */
const WHERE: readonly Sign[] = ['asksWhere', 'ofButton'];

/** In a talk about a payment the history is what is looked for; elsewhere a payment that is named is another matter. */
function isOfStep({ id }: Flow, { topics, signs }: Reading): boolean {
  const isMoney = id === MONEY_FLOW;
  if (!isMoney && signs.includes('ofPayment')) return false;
  const own = isMoney ? OF_PAYMENT : OF_UPDATE;
  return topics.every((topic) => own.test(topic));
}

const OF_PAYMENT = /^payment\.|^app\.payment/;
const OF_UPDATE = /^prep\.|^update\.how$|^flow\./;
