import type { Role } from '../core/account.ts';
import type { Ticket } from '../engine/ports.ts';
import type { TalkLine } from '../engine/talk-ports.ts';
import type { OfferedButton } from './transcript-turns.ts';
import type { WrittenWorld } from './transcript-world.ts';

export interface ToSave {
  readonly talk: readonly TalkLine[];
  /** All tickets of the talk. */
  readonly tickets: readonly Pick<Ticket, 'number' | 'reason'>[];
  /** Of the shop, when the talk is linked to one, and as what. */
  readonly storeName: string | null;
  readonly role: Role;
  /** Of the talk, as far as it is known. */
  readonly language: string;
  readonly nameOf: (message: string) => string | null;
}

/** Every shop is called so where transcripts are played. */
const STORE = '台本の店';

/** How far the file is written. */
export interface Writing extends Omit<ToSave, 'talk'> {
  readonly buttons: ReadonlyMap<string, OfferedButton>;
  /** Under which number of the file a turn was written. */
  readonly places: ReadonlyMap<number, number>;
  /** The last turn that said something. */
  readonly offering: number | null;
  readonly world: WrittenWorld;
  /** The clock of the file so far. */
  readonly clock: string;
}

/** The shop's name is another in the file. */
export function masked(text: string, { storeName }: Writing): string {
  return storeName === null || storeName === '' ? text : text.replaceAll(storeName, STORE);
}
