import express, { type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import { digestOf } from '../guard/digest.ts';
import { pictureTypeOf } from '../engine/picture-type.ts';
import { problem } from './answer.ts';
import { tellActed } from './act-routes.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import type { DeskStore } from './ports.ts';
import { refusals } from './refusals.ts';

/** Merchants' phones fetch it as their preview as well, and LINE takes those up to 1 MB. */
const MOST_BYTES = 1_000_000;
const KINDS = ['image/jpeg', 'image/png'] as const;
/** 128 bits made by the page: of these the address is made, which nobody may guess. */
const longAct = z.string().regex(/^[0-9a-f]{32}$/);
const bytesOf = express.raw({ type: [...KINDS], limit: MOST_BYTES, inflate: false });

/** Photos that staff send. Where phones cannot fetch them there is no such route. */
export function photoRoutes(means: DeskMeans): readonly DeskRoute[] {
  if (!means.canSendPhotos) return [];
  return [
    {
      method: 'post',
      path: '/tickets/:number/photo',
      for: 'agent',
      answer: (visit) => sendPhoto(visit, means),
    },
  ];
}

async function sendPhoto(visit: StaffVisit, { desk, claimMs }: DeskMeans): Promise<void> {
  const { request, response, me, doer } = visit;
  const act = longAct.safeParse(request.query['act']).data;
  const bytes = await readBytes(request, response);
  // Whatever it calls itself: browsers are sent nothing but pictures.
  const kind = bytes === null ? null : pictureTypeOf(bytes);
  if (act === undefined || bytes === null || kind === null) {
    problem(response, 400, refusals.photo);
    return;
  }
  const id = `${me.id}:${act}`;
  const name = digestOf(`photo ${id}`);
  const ticket = String(request.params['number']);
  // Kept first: what is told to the merchant must be there when their phone asks for it.
  await desk.keepPhoto({ name, ticket, kind, base64: bytes.toString('base64') }, doer.at);
  const acted = await desk.act(
    {
      id,
      ticket,
      what: 'write',
      recorded: 'sentPhoto',
      note: null,
      takesOver: false,
      leaseMs: claimMs,
      toEvent: () => ({ type: 'staffSentPicture', staff: me.name, picture: `desk/${name}` }),
    },
    doer,
  );
  if (acted.kind !== 'done') await desk.dropPhoto(name);
  tellActed(visit, acted);
}

/** null: too large, of another kind, or none. */
function readBytes(request: Request, response: Response): Promise<Buffer | null> {
  return new Promise((resolve) => {
    bytesOf(request, response, (error?: unknown) => {
      const body: unknown = request.body;
      resolve(error === undefined && Buffer.isBuffer(body) ? body : null);
    });
  });
}

/** As `digestOf` makes them. */
const NAME = /^[\w-]{43}$/;

/** Where merchants' phones fetch the photos; whoever has the address may see one, as with LINE's own. */
export function photos(desk: Pick<DeskStore, 'photo'>): Router {
  const router = express.Router();
  router.get('/:name', async (request, response, next) => {
    const { name } = request.params;
    // Anybody may ask, for anything: the database is not bothered with what can be no name of ours.
    const photo = NAME.test(name) ? await desk.photo(name) : null;
    if (photo === null) {
      next();
      return;
    }
    response
      .type(photo.kind)
      .set('cache-control', 'private, max-age=604800')
      .set('x-content-type-options', 'nosniff')
      .send(Buffer.from(photo.base64, 'base64'));
  });
  return router;
}
