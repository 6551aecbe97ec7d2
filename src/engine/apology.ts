import { NO_REMOTE } from '../core/remote.ts';
import { openedHandOff, receptionNumber } from '../core/hand-off.ts';
import { hotlineValues } from '../core/notice.ts';
import type { Effect } from '../core/effect.ts';
import { compose } from './compose.ts';
import { toOutcome } from './outcome.ts';
import type { Turn, TurnOutcome } from './ports.ts';
import { isSpoken } from './spoken.ts';
import type { TurnMeans } from './turn.ts';

/** What is left of a turn that our own mistake keeps from being decided: words, a number, a person. */
export function apology(turn: Turn, means: TurnMeans): TurnOutcome {
  return { ...leftOf(turn, means), isGivenUp: true };
}

function leftOf(turn: Turn, means: TurnMeans): TurnOutcome {
  const now = means.now();
  const shared = { notice: means.facts.notice, now, turn: turn.number };
  const unread = { turn, reading: null, fleet: null, english: means.locales.en } as const;
  const wording = { locale: means.locales.ja, ...shared };
  // A person has the talk or is on the way, another channel speaks, or nobody spoke to us: our mistake says nothing.
  if (turn.state.handOff !== null || turn.mode === 'standby' || !isSpoken(turn.event)) {
    const { state } = turn;
    return toOutcome({ ...unread, state, effects: [], messages: [], wording });
  }
  const number = receptionNumber(now, turn.number);
  const facts = {
    ...means.facts,
    turn: turn.number,
    merchant: turn.merchant,
    fleet: null,
    queue: null,
    model: null,
    picture: null,
    mayAskRating: false,
    canLink: false,
    link: null,
    remote: NO_REMOTE,
  };
  const effects: readonly Effect[] = [
    {
      type: 'handOff',
      number,
      reason: 'stepFailed',
      urgency: 'customerWaiting',
      summary: [{ message: 'summary.ourMistake' }],
      position: null,
      terminals: [],
    },
    {
      type: 'say',
      message: 'apology',
      values: { number, ...hotlineValues({ facts, now }) },
      call: 'hotline',
    },
  ];
  const composed = compose(effects, { locale: means.locales[turn.state.language], ...shared });
  return toOutcome({
    ...unread,
    state: {
      ...turn.state,
      position: null,
      offer: null,
      handOff: openedHandOff(number, 'stepFailed', now),
    },
    effects,
    messages: composed ? means.toMessages(composed.reply) : [],
    wording,
  });
}
