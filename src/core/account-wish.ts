import { offerLink } from './link-account.ts';
import { unwelcome } from './safety.ts';
import { askUnlink } from './unlink-account.ts';
import type { Rule } from './world.ts';

/** To link or to unlink: at any time, also after a long silence. 決済連携 is something else. */
export const accountWish: Rule = (state, event, world) => {
  const { signs } = event.reading;
  const wants = (sign: (typeof signs)[number]) => signs.includes(sign);
  if (wants('ofPayment') || !(wants('wantsLink') || wants('wantsUnlink'))) return null;
  const wish = wants('wantsUnlink') ? askUnlink : offerLink;
  return unwelcome(state, event, world) ?? wish(state, world);
};
