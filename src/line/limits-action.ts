import { z } from 'zod';
import { graphemesUpTo, required, unitsUpTo } from './limits-text.ts';

export const POSTBACK_DATA_UNITS = 300;
export const DISPLAY_TEXT_GRAPHEMES = 300;
const inputOption = z.enum(['closeRichMenu', 'openRichMenu', 'openKeyboard', 'openVoice']);
export const ACTION_URI_UNITS = 1000;
const linkTo = unitsUpTo(ACTION_URI_UNITS).regex(
  /^(?:https?|line|tel):/u,
  'Invalid action URI scheme',
);
const data = unitsUpTo(POSTBACK_DATA_UNITS);

/** An action whose label has the given rule: how long it may be depends on where it stands. */
export function actionWith(label: z.ZodType): z.ZodType {
  return z.discriminatedUnion('type', commonActions(label), { error: 'Invalid action type' });
}

/** Camera, pictures and place can only be asked for by a quick reply. */
export function quickReplyActionWith(label: z.ZodType): z.ZodType {
  return z.discriminatedUnion(
    'type',
    [
      ...commonActions(label),
      z.looseObject({ type: z.enum(['camera', 'cameraRoll', 'location']), label }),
    ],
    { error: 'Invalid action type' },
  );
}

/** Only a rich menu can switch to another one. */
export function richMenuActionWith(label: z.ZodType): z.ZodType {
  return z.discriminatedUnion(
    'type',
    [
      ...commonActions(label),
      z.looseObject({ type: z.literal('richmenuswitch'), label, data, richMenuAliasId: required }),
    ],
    { error: 'Invalid action type' },
  );
}

function commonActions(label: z.ZodType) {
  return [
    postback(label),
    z.looseObject({ type: z.literal('message'), label, text: graphemesUpTo(300) }),
    z.looseObject({
      type: z.literal('uri'),
      label,
      uri: linkTo,
      altUri: z.looseObject({ desktop: linkTo }).optional(),
    }),
    z.looseObject({
      type: z.literal('datetimepicker'),
      label,
      data,
      mode: z.enum(['date', 'time', 'datetime']),
    }),
    z.looseObject({ type: z.literal('clipboard'), label, clipboardText: unitsUpTo(1000) }),
  ] as const;
}

function postback(label: z.ZodType) {
  const shown = graphemesUpTo(DISPLAY_TEXT_GRAPHEMES).optional();
  return z
    .looseObject({
      type: z.literal('postback'),
      label,
      data,
      displayText: shown,
      text: shown,
      inputOption: inputOption.optional(),
      fillInText: shown,
    })
    .refine((action) => action.displayText === undefined || action.text === undefined, {
      message: 'displayText and text are exclusive',
      path: ['displayText'],
    })
    .refine((action) => action.fillInText === undefined || action.inputOption === 'openKeyboard', {
      message: 'Needs the inputOption openKeyboard',
      path: ['fillInText'],
    });
}
