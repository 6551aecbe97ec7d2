import { z } from 'zod';
import type { SentContent } from '../engine/picture-ports.ts';
import { problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { isGoodLink } from './picture-link.ts';
import { refusals } from './refusals.ts';

/** A merchant's picture, voice or file, by a link of the talk that it stands in. */
export function pictureRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/pictures/:messageId',
      for: 'viewer',
      answer: (visit) => show(visit, means),
    },
  ];
}

const query = z.object({ until: z.coerce.number().int(), sign: z.string() });

async function show(
  { request, response }: StaffVisit,
  { pictures, pictureKey, now, realNow }: DeskMeans,
): Promise<void> {
  const messageId = String(request.params['messageId']);
  const link = query.safeParse(request.query).data;
  if (link === undefined || !isGoodLink(messageId, link, pictureKey, realNow())) {
    problem(response, 403, refusals.pictureLink);
    return;
  }
  const picture = await pictures.find(messageId, now());
  if (picture === null) {
    problem(response, 404, refusals.pictureGone);
    return;
  }
  response.set({
    'content-type': picture.contentType,
    // What is neither a picture, sound nor film is saved, and never opened here.
    'content-disposition': isShown(picture) ? 'inline' : 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  response.send(Buffer.from(picture.bytes));
}

const isShown = ({ contentType }: SentContent): boolean =>
  contentType !== 'application/octet-stream';
