import { z } from 'zod';
import type { TalkLine } from '../engine/ports.ts';
import { choicesOf, visibleText } from '../line/visible.ts';

export interface DeskLine {
  readonly at: string | null;
  readonly from: TalkLine['from'];
  readonly texts: readonly string[];
  readonly delivery: TalkLine['delivery'];
}

const kept = z.object({
  type: z.string(),
  text: z.string().optional(),
  kind: z.string().optional(),
  data: z.string().optional(),
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
export function toDeskLines(talk: readonly TalkLine[]): readonly DeskLine[] {
  const labels = new Map(talk.flatMap(buttonsOf));
  return talk.map(({ at, from, content, delivery }) => ({
    at: at.toISO(),
    from,
    texts: from === 'merchant' ? merchantWords(content, labels) : botWords(content),
    delivery,
  }));
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
