import { z } from 'zod';
import { ticketsPath } from './desk.ts';

const api = '/desk/api';
export const repliesPath = `${api}/replies`;
export const removeReplyPath = (id: string) => `${repliesPath}/${encodeURIComponent(id)}/remove`;
export const filledRepliesPath = (number: string) =>
  `${ticketsPath}/${encodeURIComponent(number)}/replies`;
export const viewsPath = `${api}/views`;
export const removeViewPath = (id: string) => `${viewsPath}/${encodeURIComponent(id)}/remove`;

export const reply = z.object({ id: z.string(), title: z.string(), text: z.string() });
export type CannedReply = z.infer<typeof reply>;
/** With the names that may stand in braces. */
export const templates = z.object({ replies: z.array(reply), names: z.array(z.string()) });
export type Templates = z.infer<typeof templates>;
export const filledReplies = z.object({ replies: z.array(reply) });

export const keptView = z.object({
  id: z.string(),
  name: z.string(),
  part: z.string(),
  words: z.string(),
});
export type KeptView = z.infer<typeof keptView>;
export const keptViews = z.object({ views: z.array(keptView) });
