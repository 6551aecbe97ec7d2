import { z } from 'zod';
import { orPlain } from './or-plain.ts';

export const ROLES = ['viewer', 'agent', 'supervisor', 'admin'] as const;
const role = orPlain(ROLES, 'viewer');
export type Role = z.infer<typeof role>;

const wayIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('password'), signInName: z.string() }),
  z.object({ kind: z.literal('provider'), issuer: z.string() }),
]);

const member = z.object({ id: z.string(), name: z.string(), role, wayIn: wayIn.nullable() });
const me = member.extend({
  /** They have to set up a second factor before they may do anything. */
  lacksFactor: z.boolean(),
  /** Seals what they begin to write; in the page's memory only. Empty: a server of the version before, which has none. */
  draftKey: z.string().default(''),
});
export type Me = z.infer<typeof me>;

/** Whether somebody may do all that another role may. */
export function isAtLeast(mine: Role, least: Role): boolean {
  return ROLES.indexOf(mine) >= ROLES.indexOf(least);
}

export function isSupervisor({ role: mine }: Me): boolean {
  return isAtLeast(mine, 'supervisor');
}

const ways = z.object({
  password: z.object({ shortest: z.number() }).nullable(),
  provider: z.boolean(),
  demo: z.array(z.object({ id: z.string(), name: z.string(), role })),
});
export type Ways = z.infer<typeof ways>;

export const session = z.object({ me: me.nullable(), ways });

const person = member.extend({
  isDisabled: z.boolean(),
  /** Anyone may be them in the demo, without joining. */
  isDemo: z.boolean(),
});
export type Person = z.infer<typeof person>;
export const people = z.object({ people: z.array(person) });

export const link = z.object({ secret: z.string(), endsAt: z.string() });
export type Link = z.infer<typeof link>;
export const invited = z.object({ name: z.string(), role });

/** Where to go for the provider's own page. */
export const departure = z.object({ url: z.url() });

const api = '/desk/api';
export const sessionPath = `${api}/session`;
export const sessionDo = (
  what: 'password' | 'demo' | 'provider' | 'activity' | 'end' | 'end-all',
) => `${sessionPath}/${what}`;
export const invitationPath = `${api}/invitation`;
export const joinPath = `${invitationPath}/password`;
export const passwordPath = `${api}/account/password`;
export const peoplePath = `${api}/people`;
export const personPath = (id: string) => `${peoplePath}/${encodeURIComponent(id)}`;
export const newLinkPath = (id: string) => `${personPath(id)}/invitation`;
