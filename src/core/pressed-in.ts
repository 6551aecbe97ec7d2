import { actOn } from './act.ts';
import { answer } from './answer-asked.ts';
import type { ReadEvent } from './event.ts';
import { pressedAt } from './in-doubt.ts';
import { meantButton } from './meant-button.ts';
import { mayComeBeside } from './of-update.ts';
import type { ConversationState } from './state.ts';
import { WITHDRAW } from './ticket-say.ts';
import { isOfVoid } from './void-with-staff.ts';
import type { Decision, World } from './world.ts';

/** A button on offer, by its words or in others. */
export function pressedIn(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const offered = pressedAt(state, event);
  if (offered !== null) return actOn(state, offered, world);
  const isHeld = state.handOff?.reason === 'paymentUnknown';
  if (isHeld && isOfVoid(event.reading)) return null;
  const meant = meantButton(state, event, world);
  if (meant === WITHDRAW.id) return takenBack(state, event, world);
  return meant === null ? null : actOn(state, meant, world);
}

/** 電話いらん、自分でやるからやり方だけ教えて: the ticket is taken back, and what is asked of the update is answered. */
function takenBack(state: ConversationState, event: ReadEvent, world: World): Decision {
  const back = actOn(state, WITHDRAW.id, world);
  const { topics, signs, hints } = event.reading;
  // やっぱ来なくていい: what need not be is the person.
  if (hints.includes('ofNone') && !signs.includes('asks')) return back;
  if (topics.length === 0 || !topics.every(mayComeBeside)) return back;
  const answered = answer(back.state, event, world);
  return { ...answered, effects: [...back.effects, ...answered.effects] };
}
