import type { Chance } from './chance.ts';
import type { Meaning, Understood } from './meaning.ts';
import type { Persona } from './persona.ts';
import { ANSWERS, inStyle } from './phrases.ts';
import type { Phone } from './phone.ts';

/** Something said to the bot: a button, or words. */
export interface Said {
  readonly means: Meaning;
  /** What the screen shows, where a figure is asked for. */
  readonly figure?: number;
  /** Plainly, since the first try was not understood. */
  readonly isPlain?: boolean;
}

interface Speaker {
  readonly persona: Persona;
  readonly chance: Chance;
  readonly phone: Phone;
}

/** Gives the answer to the bot in the merchant's own way; true when a word came back. */
export async function say(
  said: Said,
  offered: readonly Understood[],
  speaker: Speaker,
): Promise<boolean> {
  const { persona, chance, phone } = speaker;
  const button = offered.find(({ means }) => means === said.means)?.choice;
  const share = said.isPlain && persona.taps > 0 ? 1 : persona.taps;
  if (button !== undefined && chance.isOne(share)) {
    return phone.tap(button, chance.isOne(persona.pressesTwice ?? 0) ? 2 : 1);
  }
  return phone.write(...ownWords(said, button, persona));
}

function ownWords(
  { means, figure, isPlain }: Said,
  button: Understood['choice'] | undefined,
  persona: Persona,
): readonly string[] {
  // Who was not understood reads the button's name off the screen.
  if (isPlain && button !== undefined) return [button.label];
  const row = ANSWERS[means];
  if (row !== undefined) return piecesOf(inStyle(row, persona.style, figure), persona);
  if (button === undefined) throw new Error(`nobody says "${means}" without a button`);
  return [button.label];
}

/** A burst comes in pieces, as it is thought: after a clause, or a particle. */
export function piecesOf(text: string, { isBursting }: Persona): readonly string[] {
  const cut = /^.{2,}?[。、をが]/u.exec(text)?.[0].length ?? text.length;
  if (!isBursting || cut === text.length) return [text];
  return [text.slice(0, cut), text.slice(cut)];
}
