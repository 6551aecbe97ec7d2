import type { Choice } from './effect.ts';
import type { Flow } from './flow.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';

export const PERSON: Choice = { id: 'person', label: 'choice.person', isAside: true };
export const CANCEL: Choice = { id: 'cancel', label: 'choice.cancel', isAside: true };
export const MENU: Choice = { id: 'menu', label: 'choice.menu' };
export const LINK: Choice = { id: 'link', label: 'choice.link' };
export const UNLINK: Choice = { id: 'unlink', label: 'choice.unlink', isAside: true };
export const UNLINK_ME: Choice = { id: 'unlinkMe', label: 'choice.unlinkMe' };
export const UNLINK_SHOP: Choice = { id: 'unlinkShop', label: 'choice.unlinkShop' };
export const KEEP_LINK: Choice = { id: 'keepLink', label: 'choice.keepLink' };
export const RESUME: Choice = { id: 'resume', label: 'choice.resume' };

export function topicChoice(topic: string): Choice {
  return { id: `topic:${topic}`, label: `choice.topic.${topic}` };
}

export function flowChoice(flow: string): Choice {
  return { id: `flow:${flow}`, label: `choice.flow.${flow}` };
}

/** The update, by whoever has just told of charge enough: nobody is asked for it again. */
export const CHARGED: Choice = { id: 'charged', label: 'choice.flow.update-terminal' };

/** One of the shop's terminals as a button: for a question about it, for its update, or for the walk that waits to know which. */
export function terminalChoice(kind: keyof typeof OF_TERMINAL, terminal: Terminal): Choice {
  const { meaning, label } = OF_TERMINAL[kind];
  return { id: `${meaning}:${terminal.id}`, label, values: { terminal: nameOf(terminal) } };
}

const OF_TERMINAL = {
  status: { meaning: 'status', label: 'terminal.name' },
  begin: { meaning: 'begin', label: 'choice.begin' },
  terminal: { meaning: 'terminal', label: 'terminal.name' },
  meanwhile: { meaning: 'terminal', label: 'choice.meanwhile' },
  back: { meaning: 'terminal', label: 'choice.back' },
  /** Its state is asked for anew. */
  anew: { meaning: 'refresh', label: 'choice.refresh' },
} as const;

/** An offer of a card is a topic, or a flow written `flow:<id>`. */
export function offerChoice(offer: string): Choice {
  return offer.startsWith('flow:') ? flowChoice(offer.slice('flow:'.length)) : topicChoice(offer);
}

export function stepChoices(
  flow: Flow,
  ask: string,
  choices: readonly string[],
): readonly Choice[] {
  return choices.map((choice) => stepChoice(flow.id, ask, choice));
}

export function stepChoice(flow: string, ask: string, choice: string): Choice {
  return { id: `step:${choice}`, label: `flow.${flow}.${ask}.choices.${choice}` };
}

/** What is offered when nothing was understood: the whole help in one glance. */
export const MAIN_CHOICES: readonly Choice[] = [
  flowChoice('update-terminal'),
  topicChoice('fleet.status'),
  topicChoice('payment.check_history'),
  topicChoice('flow.battery'),
  topicChoice('os.deadline'),
];

/** "Go on?" was asked, and its button counts. */
export function isResumeOffered({ offer }: Pick<ConversationState, 'offer'>): boolean {
  return offer?.choices.some(({ id }) => id === RESUME.id) ?? false;
}
