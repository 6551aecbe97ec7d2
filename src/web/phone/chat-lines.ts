import { dayKeyOf } from '../clock/japan-time.ts';
import type { ChatEntry } from '../wire/line.ts';

export interface ChatLine {
  readonly entry: ChatEntry;
  /** The first line of a day in Japan carries the date above it. */
  readonly opensDay: boolean;
  /** As in LINE: the icon and the name stand at the first of several bubbles only. */
  readonly opensGroup: boolean;
}

/** The talk as it stands on the screen, top to bottom. */
export function toChatLines(entries: readonly ChatEntry[]): readonly ChatLine[] {
  return entries.filter(isVisible).map((entry, n, shown) => {
    const before = shown[n - 1];
    const opensDay = before === undefined || dayKeyOf(before.at) !== dayKeyOf(entry.at);
    return { entry, opensDay, opensGroup: opensDay || !isSameSpeaker(before, entry) };
  });
}

/** With which entry the newest answer begins: all that the bot said last, in one breath. */
export function newestAnswer(entries: readonly ChatEntry[]): string | undefined {
  let first: ChatEntry | undefined;
  for (const entry of entries.toReversed()) {
    if (entry.from !== 'bot' || (first !== undefined && isLongBefore(entry, first))) break;
    first = entry;
  }
  return first?.id;
}

function isLongBefore(before: ChatEntry, after: ChatEntry): boolean {
  return Date.parse(after.at) - Date.parse(before.at) > BREATH_MS;
}

const BREATH_MS = 5000;

/** Quick replies of the very last message only: LINE hides them at the next message or the tap. */
export function openQuickReplies(entries: readonly ChatEntry[], tapped: ReadonlySet<string>) {
  const last = entries.at(-1);
  if (last === undefined || last.from !== 'bot') return [];
  if (last.quickReplyUsed === true || tapped.has(last.id)) return [];
  return last.message.quickReply?.items ?? [];
}

/** A later copy of an entry replaces the earlier one; the order of arrival stays. */
export function withEntry(entries: readonly ChatEntry[], entry: ChatEntry): readonly ChatEntry[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((known) => (known.id === entry.id ? entry : known))
    : [...entries, entry];
}

export function withoutWords(entries: readonly ChatEntry[], id: string): readonly ChatEntry[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, unsent: true } : entry));
}

/** A tap that says nothing (a postback without displayText) leaves no bubble. */
function isVisible({ message }: ChatEntry): boolean {
  return message.type !== 'postback' || (message.displayText ?? '') !== '';
}

function isSameSpeaker(before: ChatEntry, entry: ChatEntry): boolean {
  return (
    before.unsent !== true &&
    before.from === entry.from &&
    before.sender?.name === entry.sender?.name
  );
}
