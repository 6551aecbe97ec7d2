import type { Request, Response } from 'express';
import { z } from 'zod';
import { harmlessEnding } from '../engine/harmless-file.ts';
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
  const ending = picture && harmlessEnding(picture.bytes);
  // One that a version before has kept may be of any kind.
  if (picture === null || ending === null) {
    problem(response, 404, refusals.pictureGone);
    return;
  }
  response.set({
    'content-type': picture.contentType,
    // What is neither a picture, sound nor film is saved, and never opened here.
    // Under the ending that its bytes have: a name of the merchant's might say another.
    'content-disposition': isShown(picture)
      ? 'inline'
      : `attachment; filename="${messageId.replaceAll(/\W/g, '_')}.${ending}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  sendAsAsked(request, response, Buffer.from(picture.bytes));
}

/**
 * All of it, or the one stretch that a player asks for (RFC 9110, 14): Safari plays nothing that comes from a server
 * which cannot do that. Several stretches at once, and what is no range at all, are answered with all of it.
 */
function sendAsAsked(request: Request, response: Response, bytes: Buffer): void {
  response.set('accept-ranges', 'bytes');
  // Our answers carry no strong validator, so a range on condition of one is one for other bytes.
  const asked = request.get('if-range') === undefined ? request.range(bytes.length) : undefined;
  if (asked === UNSATISFIABLE) {
    response.status(416).set('content-range', `bytes */${bytes.length}`).end();
    return;
  }
  const [stretch, ...more] = Array.isArray(asked) && asked.type === 'bytes' ? asked : [];
  if (stretch === undefined || more.length > 0) {
    response.send(bytes);
    return;
  }
  const { start, end } = stretch;
  response.status(206).set('content-range', `bytes ${start}-${end}/${bytes.length}`);
  response.send(bytes.subarray(start, end + 1));
}

/** Express's word for a range beyond the end. */
const UNSATISFIABLE = -1;

const isShown = ({ contentType }: SentContent): boolean =>
  contentType !== 'application/octet-stream';
