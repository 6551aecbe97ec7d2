import { z } from 'zod';
import type { TalkLine } from '../engine/ports.ts';
import { choicesOf, visibleText } from '../line/visible.ts';

export interface DeskLine {
  readonly at: string | null;
  readonly from: TalkLine['from'];
  readonly texts: readonly string[];
  readonly delivery: TalkLine['delivery'];
  /** Where the picture of this line is to be seen; null: there is none. */
  readonly picture: string | null;
}

/** What the desk can show of a message's picture; null: nothing. */
export type PictureOf = (messageId: string) => { readonly url: string } | 'withheld' | null;

const kept = z.object({
  type: z.string(),
  text: z.string().optional(),
  kind: z.string().optional(),
  data: z.string().optional(),
  messageId: z.string().optional(),
});

const KINDS: Readonly<Record<string, string>> = {
  sticker: '(スタンプ)',
  image: '(写真)',
  voice: '(音声)',
  video: '(動画)',
  file: '(ファイル)',
  location: '(位置情報)',
  unknown: '(その他)',
  merchantFollowed: '(友だち追加)',
  merchantUnfollowed: '(ブロック)',
  accountLinked: '(お店との連携)',
  merchantUnsent: '(送信を取り消しました)',
};

/** The lines of a talk as words, for the desk. A tap is told by what its button said. */
export function toDeskLines(
  talk: readonly TalkLine[],
  pictureOf: PictureOf = () => null,
): readonly DeskLine[] {
  const labels = new Map(talk.flatMap(buttonsOf));
  return talk.map(({ at, from, content, delivery }) => {
    const seen = from === 'merchant' ? pictureIn(content, pictureOf) : null;
    const words = from === 'merchant' ? merchantWords(content, labels) : botWords(content);
    return {
      at: at.toISO(),
      from,
      texts: seen === 'withheld' ? [WITHHELD] : words,
      delivery,
      picture: seen === 'withheld' ? null : (seen?.url ?? null),
    };
  });
}

const WITHHELD = '(写真。カード番号が写っていたため、残していません)';

function pictureIn(content: unknown, pictureOf: PictureOf): ReturnType<PictureOf> {
  const event = kept.safeParse(content).data;
  return event?.kind === 'image' && event.messageId ? pictureOf(event.messageId) : null;
}

function buttonsOf({ from, content }: TalkLine): readonly (readonly [string, string])[] {
  if (from === 'merchant' || !Array.isArray(content)) return [];
  return content.flatMap((message: unknown) =>
    choicesOf(message).map(({ data, label }) => [data, label] as const),
  );
}

function merchantWords(content: unknown, labels: ReadonlyMap<string, string>): readonly string[] {
  const event = kept.safeParse(content).data;
  if (event === undefined) return [];
  if (event.type === 'merchantTapped') {
    return [`「${labels.get(event.data ?? '') ?? 'メニュー'}」(ボタン)`];
  }
  return [event.text ?? KINDS[event.kind ?? event.type] ?? `(${event.type})`];
}

function botWords(content: unknown): readonly string[] {
  return Array.isArray(content) ? content.map((message: unknown) => visibleText(message)) : [];
}
