import type { messagingApi } from '@line/bot-sdk';
import { z } from 'zod';
import { cutUnits } from './limits-text.ts';
import { MESSAGES_PER_REQUEST, TEXT_UNITS } from './limits.ts';
import { visibleText } from './visible.ts';

const withAltText = z.object({ altText: z.string() });

/** The same words as plain texts: what is sent when LINE does not take the message as it was. */
export function toPlain(messages: readonly unknown[]): messagingApi.TextMessage[] {
  return messages
    .map((message) => visibleText(message) || (withAltText.safeParse(message).data?.altText ?? ''))
    .filter((text) => text.trim() !== '')
    .slice(0, MESSAGES_PER_REQUEST)
    .map((text) => ({ type: 'text', text: cutUnits(text, TEXT_UNITS) }));
}
