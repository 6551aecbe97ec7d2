import { z } from 'zod';
import { richMenuActionWith } from './limits-action.ts';
import { graphemesUpTo } from './limits-text.ts';

export const RICH_MENU_IMAGE_BYTES = 1_000_000;
const wholeNumber = z.int({ error: 'must be specified' });
const area = z.looseObject({
  bounds: z.looseObject({
    x: wholeNumber.min(0),
    y: wholeNumber.min(0),
    width: wholeNumber.min(1),
    height: wholeNumber.min(1),
  }),
  action: richMenuActionWith(graphemesUpTo(20).optional()),
});

export const richMenuRequest = z.looseObject({
  size: z
    .looseObject({
      width: wholeNumber.min(800, 'must be 800 to 2500').max(2500, 'must be 800 to 2500'),
      height: wholeNumber.min(250, 'must be 250 or more'),
    })
    .refine((size) => size.width / size.height >= 1.45, 'width/height must be 1.45 or more'),
  selected: z.boolean({ error: 'must be specified' }),
  name: graphemesUpTo(300),
  chatBarText: graphemesUpTo(14),
  areas: z.array(area, { error: 'must be specified' }).max(20, 'must be 20 or less'),
});

export const richMenuAlias = z.looseObject({
  richMenuAliasId: z.string().regex(/^[a-z0-9_-]{1,32}$/u, 'Invalid alias'),
  richMenuId: z.string(),
});
