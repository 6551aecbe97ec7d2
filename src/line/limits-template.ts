import { z } from 'zod';
import { actionWith } from './limits-action.ts';
import { graphemesUpTo, listOf, mediaUrl } from './limits-text.ts';

const action = actionWith(graphemesUpTo(20));
const title = graphemesUpTo(40).optional();
const picture = mediaUrl.optional();

const buttons = z
  .looseObject({
    type: z.literal('buttons'),
    title,
    thumbnailImageUrl: picture,
    text: graphemesUpTo(160),
    actions: listOf(action, 1, 4),
  })
  .refine((shape) => isShortBesidePicture(shape), {
    message: 'Length must be between 0 and 60',
    path: ['text'],
  });

const confirm = z.looseObject({
  type: z.literal('confirm'),
  text: graphemesUpTo(240),
  actions: listOf(action, 2, 2),
});

const column = z
  .looseObject({
    title,
    thumbnailImageUrl: picture,
    text: graphemesUpTo(120),
    actions: listOf(action, 1, 3),
  })
  .refine((shape) => isShortBesidePicture(shape), {
    message: 'Length must be between 0 and 60',
    path: ['text'],
  });

const carousel = z
  .looseObject({ type: z.literal('carousel'), columns: listOf(column, 1, 10) })
  .refine((shape) => new Set(shape.columns.map((one) => one.actions.length)).size === 1, {
    message: 'Columns must have the same number of actions',
    path: ['columns'],
  });

const imageCarousel = z.looseObject({
  type: z.literal('image_carousel'),
  columns: listOf(
    z.looseObject({ imageUrl: mediaUrl, action: actionWith(graphemesUpTo(12).optional()) }),
    1,
    10,
  ),
});

export const template = z.discriminatedUnion('type', [buttons, confirm, carousel, imageCarousel], {
  error: 'Invalid template type',
});

interface Captioned {
  readonly text: string;
  readonly title?: string | undefined;
  readonly thumbnailImageUrl?: string | undefined;
}

function isShortBesidePicture({ text, title: heading, thumbnailImageUrl }: Captioned): boolean {
  const isPlain = heading === undefined && thumbnailImageUrl === undefined;
  return isPlain || graphemesUpTo(60).safeParse(text).success;
}
