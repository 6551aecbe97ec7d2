import { z } from 'zod';
import { followLink } from './follow-link.ts';
import { Unplayable, type Scene } from './scene.ts';
import { merchantOf } from './stage.ts';

/** How a merchant may go on from the link in the chat. */
export const LINK_WAYS = ['owner', 'staff', 'no_shop', 'cancelled', 'other_phone'] as const;
export type LinkWay = (typeof LINK_WAYS)[number];

const STRANGER = `U${'0'.repeat(32)}`;
const uri = z.object({ type: z.literal('uri'), uri: z.string() });

/** Follows the latest link of the chat, or that of an earlier turn. */
export async function link(
  way: LinkWay,
  fromTurn: number | undefined,
  scene: Scene,
): Promise<void> {
  const { person, past, stage } = scene;
  const given = fromTurn === undefined ? past.findLast((turn) => turn.link) : past[fromTurn - 1];
  if (!given?.link) throw new Unplayable('no link was given out that could be opened');
  await followLink({
    base: stage.product.url,
    link: given.link,
    userId: way === 'other_phone' ? STRANGER : person.userId,
    account: accountOf(way, merchantOf(person).merchantId),
  });
}

function accountOf(way: LinkWay, merchantId: string): string | null {
  if (way === 'cancelled') return null;
  if (way === 'no_shop') return 'nobody';
  return `${merchantId}.${way === 'staff' ? 'staff' : 'owner'}`;
}

/** The address of a page that a message offers to open; null when it offers none. */
export function linkIn(message: unknown): string | null {
  const { data } = uri.safeParse(message);
  if (data !== undefined) return data.uri.startsWith('http') ? data.uri : null;
  if (typeof message !== 'object' || message === null) return null;
  return Object.values(message).reduce<string | null>((found, part) => found ?? linkIn(part), null);
}
