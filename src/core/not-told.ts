import { bareSay, type Choice, type Say } from './effect.ts';
import { hotlineValues } from './notice.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';
import { SAID } from './said-untold.ts';
import type { Sign } from './sign.ts';
import type { World } from './world.ts';

type ToldSay = Say & { readonly choices: readonly Choice[] };

/** What is said of a thing that no notice tells, with who may know it, and what is offered below. */
export function notToldSay(what: NotInNotice, world: World): ToldSay {
  const { message, offers, call = 'hotline' } = SAID[what];
  return {
    type: 'say',
    message,
    values: hotlineValues(world),
    ...(call !== null && { call }),
    choices: offers,
  };
}

/** What is spoken of then: what is said next may lean on it. */
export function topicNotTold(what: NotInNotice): string {
  return SAID[what].topic ?? 'oos';
}

/** 買い替えるん?お金かかる?: what it costs is not known either. */
export function costBeside(
  what: NotInNotice,
  signs: readonly Sign[],
  world: World,
): readonly Say[] {
  const isBoth = what === 'replace' && signs.includes('ofCost');
  return isBoth ? [bareSay(notToldSay('cost', world))] : [];
}
