import { z } from 'zod';

/** One thing a merchant can tap, and what tapping it tells us. */
export interface VisibleChoice {
  readonly label: string;
  readonly data: string;
}

const branches = z.object({
  contents: z.unknown().optional(),
  header: z.unknown().optional(),
  hero: z.unknown().optional(),
  body: z.unknown().optional(),
  footer: z.unknown().optional(),
  template: z.unknown().optional(),
  columns: z.unknown().optional(),
  actions: z.unknown().optional(),
  action: z.unknown().optional(),
});
const words = z.object({ title: z.string().optional(), text: z.string().optional() }).catch({});
const labelled = z.object({ label: z.string() });
const postback = z.object({ type: z.literal('postback'), label: z.string(), data: z.string() });
const quickReplies = z.object({ quickReply: z.object({ items: z.array(z.unknown()) }) });
const stickerOrMedia = z.object({ type: z.enum(['sticker', 'image', 'video', 'audio']) });
const placed = z.object({ type: z.literal('location'), address: z.string() });

/** The words a person sees in a LINE message, one a line; quick replies are `choicesOf`. */
export function visibleText(message: unknown): string {
  if (stickerOrMedia.safeParse(message).success) return '';
  const address = placed.safeParse(message).data?.address;
  return [...wordsIn(message), ...(address === undefined ? [] : [address])].join('\n');
}

/** What can be tapped to answer: postback buttons in the order shown, then quick replies. */
export function choicesOf(message: unknown): readonly VisibleChoice[] {
  const items = quickReplies.safeParse(message).data?.quickReply.items ?? [];
  return [...partsIn(message), ...items.flatMap(partsIn)].flatMap((part) => {
    const { data } = postback.safeParse(part);
    return data === undefined ? [] : [{ label: data.label, data: data.data }];
  });
}

function wordsIn(message: unknown): readonly string[] {
  return partsIn(message).flatMap((part) => {
    // An action's `text` is what a tap would say, not what is seen.
    const label = labelled.safeParse(part).data?.label;
    if (label !== undefined) return [label];
    const { title = '', text = '' } = words.parse(part);
    return [title, text].filter((word) => word !== '');
  });
}

/** The message and everything inside it that can carry words, as it is read from top to bottom. */
function partsIn(part: unknown): readonly unknown[] {
  if (Array.isArray(part)) return part.flatMap(partsIn);
  const inside = branches.safeParse(part).data;
  if (inside === undefined) return [];
  const order = [
    inside.header,
    inside.hero,
    inside.body,
    inside.contents,
    inside.footer,
    inside.template,
    inside.columns,
    inside.actions,
    inside.action,
  ];
  return [part, ...order.filter((one) => one !== undefined).flatMap(partsIn)];
}
