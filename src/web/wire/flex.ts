import { z } from 'zod';
import { action } from './action.ts';

// Everything is optional and loose: what LINE would draw differently must still be seen here.
const word = z.string().optional();
const count = z.number().optional();
const flag = z.boolean().optional();

const span = z.object({
  type: z.literal('span'),
  text: z.string(),
  size: word,
  weight: word,
  color: word,
  style: word,
  decoration: word,
});

const text = z.object({
  type: z.literal('text'),
  text: z.string().default(''),
  contents: z.array(span).optional(),
  size: word,
  weight: word,
  color: word,
  wrap: flag,
  align: z.enum(['start', 'center', 'end']).optional(),
  gravity: word,
  flex: count,
  margin: word,
  style: word,
  decoration: word,
  maxLines: count,
  lineSpacing: word,
  action: action.optional(),
});

const button = z.object({
  type: z.literal('button'),
  action,
  style: z.enum(['primary', 'secondary', 'link']).default('link'),
  color: word,
  height: z.enum(['sm', 'md']).default('md'),
  flex: count,
  margin: word,
  gravity: word,
});

const separator = z.object({ type: z.literal('separator'), margin: word, color: word });
const filler = z.object({ type: z.literal('filler'), flex: count });
const image = z.object({
  type: z.literal('image'),
  url: z.string(),
  size: word,
  aspectRatio: word,
  aspectMode: z.enum(['cover', 'fit']).optional(),
  backgroundColor: word,
  align: z.enum(['start', 'center', 'end']).optional(),
  flex: count,
  margin: word,
  action: action.optional(),
});
const icon = z.object({ type: z.literal('icon'), url: z.string(), size: word, margin: word });

const boxSurface = z.object({
  type: z.literal('box'),
  layout: z.enum(['vertical', 'horizontal', 'baseline']),
  flex: count,
  spacing: word,
  margin: word,
  paddingAll: word,
  paddingTop: word,
  paddingBottom: word,
  paddingStart: word,
  paddingEnd: word,
  backgroundColor: word,
  borderColor: word,
  borderWidth: word,
  cornerRadius: word,
  width: word,
  height: word,
  maxWidth: word,
  justifyContent: word,
  alignItems: word,
  action: action.optional(),
});

export type FlexText = z.infer<typeof text>;
export type FlexImage = z.infer<typeof image>;
export interface FlexBox extends z.infer<typeof boxSurface> {
  readonly contents: readonly FlexPart[];
}
export type FlexPart =
  | FlexBox
  | FlexText
  | z.infer<typeof button>
  | FlexImage
  | z.infer<typeof separator>
  | z.infer<typeof filler>
  | z.infer<typeof icon>;

const box: z.ZodType<FlexBox> = boxSurface.extend({
  get contents() {
    return z.array(part);
  },
});
const part: z.ZodType<FlexPart> = z.lazy(() =>
  z.union([box, text, button, separator, filler, image, icon]),
);

const blockStyle = z
  .object({ backgroundColor: word, separator: flag, separatorColor: word })
  .optional();
const bubble = z.object({
  type: z.literal('bubble'),
  size: z.enum(['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga']).default('mega'),
  header: box.optional(),
  hero: part.optional(),
  body: box.optional(),
  footer: box.optional(),
  styles: z
    .object({ header: blockStyle, hero: blockStyle, body: blockStyle, footer: blockStyle })
    .optional(),
  action: action.optional(),
});
export type FlexBubble = z.infer<typeof bubble>;

const carousel = z.object({ type: z.literal('carousel'), contents: z.array(bubble) });
export const flexContainer = z.discriminatedUnion('type', [bubble, carousel]);
export type FlexContainer = z.infer<typeof flexContainer>;
