import { z } from 'zod';

const openSession = z.object({
  id: z.string(),
  /** Such as "Chrome · Windows"; null: nothing is known of it. */
  device: z.string().nullable(),
  begunAt: z.string(),
  usedAt: z.string(),
  /** The one that asks. */
  isThis: z.boolean(),
});
export type OpenSession = z.infer<typeof openSession>;
export const openSessions = z.object({ sessions: z.array(openSession) });

export const ownSessionsPath = '/desk/api/account/sessions';
export const endSessionPath = (id: string) => `${ownSessionsPath}/${encodeURIComponent(id)}/end`;
