import { mayPayThere } from './may-pay-after.ts';
import { terminalsNamed } from './naming.ts';
import { mustAskFleet, type Rule } from './world.ts';

/** お客さん来たけど、座敷のほうで会計していい?: of the terminal that is named, and not of the one whose update runs. null: none is, or it may not. */
export const payThere: Rule = (state, event, world) => {
  if (!event.reading.signs.includes('paysComer')) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const { fleet } = world.facts;
  if (fleet?.kind !== 'known') return null;
  const { terminals } = fleet;
  const inHand = state.position?.terminalId ?? state.terminalId;
  const named = terminalsNamed(event.text, event.reading.pointing, {
    terminals,
    inHand,
    listed: [],
  });
  return named.kind === 'these'
    ? mayPayThere(state, event, { ...world, about: named.terminals })
    : null;
};
