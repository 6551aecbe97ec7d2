import { hotlineValues } from '../core/hand-off.ts';
import type { Effect } from '../core/effect.ts';
import { compose } from './compose.ts';
import { toOutcome } from './outcome.ts';
import type { Turn, TurnOutcome } from './ports.ts';
import type { TurnMeans } from './turn.ts';

/** What is left of a turn that our own mistake keeps from being decided: words, a number, a person. */
export function apology(turn: Turn, means: TurnMeans): TurnOutcome {
  const now = means.now();
  const wording = { locale: means.locale, notice: means.facts.notice, now, turn: turn.number };
  // A person has the talk, or is on the way: they see the words, and our mistake says nothing.
  if (turn.state.handOff !== null) {
    const { state } = turn;
    return toOutcome({ turn, state, effects: [], messages: [], reading: null, wording });
  }
  const number = `${now.setZone('Asia/Tokyo').toFormat('MMdd')}-${turn.number}`;
  const facts = { ...means.facts, turn: turn.number, merchant: turn.merchant, fleet: null };
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
  const composed = compose(effects, wording);
  return toOutcome({
    turn,
    state: {
      ...turn.state,
      position: null,
      offer: null,
      handOff: {
        number,
        reason: 'stepFailed',
        openedAt: now.toUTC().toISO() ?? '',
        isClaimed: false,
        hasSaidWaiting: false,
      },
    },
    effects,
    messages: composed ? means.toMessages(composed.reply) : [],
    reading: null,
    wording,
  });
}
