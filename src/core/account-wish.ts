import { offerLink } from './link-account.ts';
import { linkAsked } from './link-asked.ts';
import { unwelcome } from './safety.ts';
import { askUnlink } from './unlink-account.ts';
import type { Rule } from './world.ts';

/** To link, to unlink, or to ask of it: at any time, also after a long silence. 決済連携 is something else. */
export const accountWish: Rule = (state, event, world) => {
  const { signs } = event.reading;
  if (signs.includes('ofPayment')) return null;
  const isEnded =
    signs.includes('wantsUnlink') && (world.facts.merchant !== null || !signs.includes('asks'));
  const decided = isEnded
    ? askUnlink(state, world)
    : (linkAsked(state, event, world) ?? linkWished(state, event, world));
  // Whoever asks whether to write a password here is told not to.
  if (signs.includes('asksToSendId')) return decided;
  return decided && (unwelcome(state, event, world) ?? decided);
};

const linkWished: Rule = (state, { reading: { signs } }, world) =>
  signs.includes('wantsLink') && !signs.includes('declinesLink') ? offerLink(state, world) : null;
