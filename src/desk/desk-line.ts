import { z } from 'zod';
import type { TalkLine } from '../engine/ports.ts';
import { visibleText } from '../line/visible.ts';

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
  merchantTapped: '(ボタン)',
  timeCame: '(時間になりました)',
  staffReturned: '(ボットに戻しました)',
};

/** A line of the talk as words, for the desk. */
export function toDeskLine({ at, from, content, delivery }: TalkLine): DeskLine {
  const texts = from === 'merchant' ? merchantWords(content) : botWords(content);
  return { at: at.toISO(), from, texts, delivery };
}

function merchantWords(content: unknown): readonly string[] {
  const event = kept.safeParse(content).data;
  if (event === undefined) return [];
  return [event.text ?? KINDS[event.kind ?? event.type] ?? `(${event.type})`];
}

function botWords(content: unknown): readonly string[] {
  return Array.isArray(content) ? content.map((message: unknown) => visibleText(message)) : [];
}
