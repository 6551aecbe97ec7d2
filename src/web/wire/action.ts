import { z } from 'zod';

const label = z.string().default('');

/** What a tap does. Kinds we do not act on are kept as `other`, so that the button is still drawn. */
export const action = z.union([
  z.object({ type: z.literal('message'), label, text: z.string() }),
  z.object({
    type: z.literal('postback'),
    label,
    data: z.string(),
    displayText: z.string().optional(),
    text: z.string().optional(),
    inputOption: z.string().optional(),
    fillInText: z.string().optional(),
  }),
  z.object({ type: z.literal('uri'), label, uri: z.string() }),
  z.object({
    type: z.literal('datetimepicker'),
    label,
    data: z.string(),
    mode: z.enum(['date', 'time', 'datetime']),
    initial: z.string().optional(),
    min: z.string().optional(),
    max: z.string().optional(),
  }),
  z.object({ type: z.literal('camera'), label }),
  z.object({ type: z.literal('cameraRoll'), label }),
  z.object({ type: z.literal('location'), label }),
  z.object({ type: z.literal('clipboard'), label, clipboardText: z.string() }),
  z.object({ type: z.string().transform(() => 'other' as const), label }),
]);
export type Action = z.infer<typeof action>;
export type DatetimePicker = Extract<Action, { type: 'datetimepicker' }>;
