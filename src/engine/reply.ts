/** What one turn says, in words, before it becomes LINE messages: at most three bubbles, buttons on the last. */
export interface Reply {
  readonly bubbles: readonly Bubble[];
  readonly buttons: readonly Button[];
}

export interface Bubble {
  readonly text: string;
  readonly call: { readonly label: string; readonly phone: string } | null;
  /** A page to open. */
  readonly open: { readonly label: string; readonly url: string } | null;
  /** An illustration by its name, with words for those who do not see it. */
  readonly picture: { readonly name: string; readonly alt: string } | null;
  readonly progress: { readonly at: number; readonly of: number } | null;
  /** The name of the member of staff who speaks; null for the bot. */
  readonly staff: string | null;
  /** A photo that stands in place of the words, by its name; where it cannot be shown, the words stand. */
  readonly photo?: string | undefined;
}

export interface Button {
  readonly label: string;
  /** Postback data, 300 UTF-16 units at most. */
  readonly data: string;
}

/** Makes a reply into LINE messages within every limit of the platform (`line/outgoing.ts`). */
export type ToMessages = (reply: Reply) => readonly unknown[];
