import { z } from 'zod';
import { actionWith } from './limits-action.ts';
import { byteSize, graphemesUpTo, listOf, mediaUrl, required, unitsUpTo } from './limits-text.ts';

export const ALT_TEXT_UNITS = 1500;
export const FLEX_LABEL_GRAPHEMES = 40;
// LINE says 30 KB and 50 KB; we take the smaller reading of KB.
const BUBBLE_BYTES = 30_000;
const CAROUSEL_BYTES = 50_000;

const action = actionWith(graphemesUpTo(FLEX_LABEL_GRAPHEMES).optional());
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/iu, 'Invalid colour')
  .optional();
const textSize = z
  .string()
  .regex(/^(?:xxs|xs|sm|md|lg|xl|xxl|[345]xl|\d+(?:\.\d+)?px)$/u, 'Invalid size')
  .optional();
const span = z.looseObject({
  type: z.literal('span'),
  text: required,
  size: textSize,
  color: colour,
});

const text = z
  .looseObject({
    type: z.literal('text'),
    text: required.min(1, 'must be non-empty text').optional(),
    contents: z.array(span).optional(),
    size: textSize,
    color: colour,
    wrap: z.boolean().optional(),
    action: action.optional(),
  })
  .refine((part) => part.text !== undefined || part.contents !== undefined, {
    message: 'must be non-empty text',
    path: ['text'],
  });

const button = z.looseObject({
  type: z.literal('button'),
  style: z.enum(['primary', 'secondary', 'link']).optional(),
  color: colour,
  height: z.enum(['sm', 'md']).optional(),
  action: actionWith(graphemesUpTo(FLEX_LABEL_GRAPHEMES)),
});

const box = z.looseObject({
  type: z.literal('box'),
  layout: z.enum(['horizontal', 'vertical', 'baseline']),
  backgroundColor: colour,
  action: action.optional(),
  get contents(): z.ZodType {
    return z.array(component, { error: 'May not be empty' });
  },
});

const component = z.discriminatedUnion(
  'type',
  [
    box,
    text,
    button,
    span,
    z.looseObject({ type: z.enum(['image', 'icon']), url: mediaUrl, action: action.optional() }),
    z.looseObject({ type: z.literal('video'), url: mediaUrl, previewUrl: mediaUrl }),
    z.looseObject({ type: z.enum(['separator', 'filler']), color: colour }),
  ],
  { error: 'Invalid component type' },
);

const bubble = z
  .looseObject({
    type: z.literal('bubble'),
    size: z.enum(['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga']).optional(),
    direction: z.enum(['ltr', 'rtl']).optional(),
    header: box.optional(),
    hero: component.optional(),
    body: box.optional(),
    footer: box.optional(),
    action: action.optional(),
  })
  .refine((shape) => byteSize(shape) <= BUBBLE_BYTES, 'Must be 30 KB or less');

const carousel = z
  .looseObject({ type: z.literal('carousel'), contents: listOf(bubble, 1, 12) })
  .refine((shape) => new Set(shape.contents.map((one) => one.size)).size === 1, {
    message: 'Bubbles must have the same width',
    path: ['contents'],
  })
  .refine((shape) => byteSize(shape) <= CAROUSEL_BYTES, 'Must be 50 KB or less');

/** The two fields that make a Flex message. */
export const flexParts = {
  altText: unitsUpTo(ALT_TEXT_UNITS),
  contents: z.discriminatedUnion('type', [bubble, carousel], { error: 'Invalid container type' }),
};
