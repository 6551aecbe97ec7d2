import { acknowledged } from './acknowledged.ts';
import { atCounter } from './at-counter.ts';
import { answersBehind } from './behind-reminder.ts';
import type { ReadEvent } from './event.ts';
import { doneShown } from './done-shown.ts';
import { finishedByWord } from './finished.ts';
import { answerInFlow } from './flow-answer.ts';
import { givesUp } from './gives-up.ts';
import { passingInCheck } from './in-passing.ts';
import { keepToPayment } from './keep-to-payment.ts';
import { answerToResume, goesBack, steer } from './command.ts';
import { leansOnLast } from './leans-on-last.ts';
import type { ConversationState } from './state.ts';
import { notDoneUnasked } from './not-done-unasked.ts';
import { mayAsk, thinksAloud } from './thinks-aloud.ts';
import { answerToUnlink } from './unlink-account.ts';
import { deniesTold } from './stops-check.ts';
import { whatNext } from './what-next.ts';
import { firstOf, type Decision, type Rule, type World } from './world.ts';
import { yesUnasked } from './yes-unasked.ts';

/** What belongs to the talk so far: an answer to what was asked, or a word that steers it. */
export function inTalk(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const { command } = event.reading;
  return (
    atCounter(state, event, world) ??
    answerToUnlink(state, command, world) ??
    answerToResume(state, event.reading, world) ??
    thinksAloud(state, event, world) ??
    mayAsk(state, event, world) ??
    answerInFlow(state, event, world) ??
    firstOf(OF_THE_TALK, state, event, world) ??
    steer(state, command, world) ??
    firstOf(IN_CHECK, state, event, world)
  );
}

const OF_THE_TALK: readonly Rule[] = [
  givesUp,
  answersBehind,
  goesBack,
  whatNext,
  leansOnLast,
  doneShown,
  finishedByWord,
  acknowledged,
  yesUnasked,
  notDoneUnasked,
];

const IN_CHECK: readonly Rule[] = [passingInCheck, deniesTold, keepToPayment];
