import express, {
  type ErrorRequestHandler,
  type Request,
  type Response,
  type Router,
} from 'express';
import type { z } from 'zod';
import { pathPart } from './line-endpoint.ts';
import { IMAGE_PATH, type PhoneEvent, phoneEvent } from './line-event.ts';
import { type Faults, lineFaults } from './line-faults.ts';
import type { Pictures } from './line-pictures.ts';
import type { RichMenus } from './line-rich-menus.ts';
import { streamTalk } from './line-stream.ts';
import type { Entry, Talk, Talks } from './line-talk.ts';

export interface PhoneMeans {
  readonly talks: Talks;
  readonly pictures: Pictures;
  readonly richMenus: RichMenus;
  readonly faults: Faults;
  readonly heartbeatMs: number;
  readonly sendEvent: (userId: string, event: PhoneEvent) => Promise<Told>;
}

interface Told {
  readonly status: number;
  readonly entry: Entry | null;
}

const PEOPLE = '/simulator/line/people';
const MENU_IMAGE_PATH = '/simulator/line/rich-menu-images';

/** The side of the simulator that a phone on a screen talks to. */
export function phoneApi(means: PhoneMeans): Router {
  const { talks } = means;
  const router = express.Router();
  const ofPerson =
    (show: (talk: Talk, request: Request, response: Response) => void | Promise<void>) =>
    async (request: Request, response: Response) => {
      const talk = talks.of(pathPart(request, 'userId'));
      if (talk === undefined) refuse(response, 404, 'Nobody has this user id', 'userId');
      else await show(talk, request, response);
    };

  router.get(PEOPLE, (_request, response) => {
    const people = talks.all().map(({ person, isBlocked }) => {
      const { userId, displayName, storeName } = person;
      return { userId, displayName, storeName, isBlocked };
    });
    response.json(people);
  });
  router.get(
    `${PEOPLE}/:userId/chat`,
    ofPerson((talk, _request, response) => {
      response.json({ entries: talk.entries, typing: talks.isTyping(talk) });
    }),
  );
  router.get(
    `${PEOPLE}/:userId/stream`,
    ofPerson((talk, _request, response) => {
      streamTalk(talks, talk.person.userId, response, means.heartbeatMs);
    }),
  );
  router.post(
    `${PEOPLE}/:userId/events`,
    express.json({ limit: '100kb' }),
    ofPerson(async (talk, request, response) => {
      const { data, error } = phoneEvent.safeParse(request.body);
      if (data === undefined) refuseBody(response, error);
      else await act(talk, data, response, means);
    }),
  );
  router.post(
    `${PEOPLE}/:userId/images`,
    express.raw({ type: ['image/png', 'image/jpeg'], limit: '10mb' }),
    ofPerson(async (talk, request, response) => {
      const bytes: unknown = request.body;
      const contentType = request.get('content-type') ?? '';
      if (Buffer.isBuffer(bytes) && bytes.length > 0) {
        await act(talk, { type: 'image', bytes, contentType }, response, means);
      } else refuse(response, 400, 'Must be a PNG or JPEG picture', 'body');
    }),
  );
  router.get(`${IMAGE_PATH}/:id`, (request, response) => {
    const found = means.pictures.find(pathPart(request, 'id'));
    if (found === null || found === 'gone') refuse(response, 404, 'There is no such picture', 'id');
    else response.type(found.contentType).send(found.bytes);
  });
  addMenuAndFaults(router, means, ofPerson);
  router.use('/simulator/line', refuseUnreadable);
  return router;
}

type OfPerson = (
  show: (talk: Talk, request: Request, response: Response) => void,
) => (request: Request, response: Response) => Promise<void>;

function addMenuAndFaults(router: Router, means: PhoneMeans, ofPerson: OfPerson): void {
  const { richMenus, faults } = means;
  router.get(
    `${PEOPLE}/:userId/richmenu`,
    ofPerson((talk, _request, response) => {
      const menu = richMenus.shownTo(talk.person.userId);
      if (menu === undefined) return refuse(response, 404, 'No rich menu is shown', 'userId');
      const { chatBarText, size, areas } = menu.shape;
      response.json({ chatBarText, size, imageUrl: `${MENU_IMAGE_PATH}/${menu.id}`, areas });
    }),
  );
  router.get(`${MENU_IMAGE_PATH}/:id`, (request, response) => {
    const image = richMenus.find(pathPart(request, 'id'))?.image ?? null;
    if (image === null) refuse(response, 404, 'There is no such picture', 'id');
    else response.type(image.contentType).send(image.bytes);
  });
  router.put('/simulator/line/faults', express.json(), (request, response) => {
    const { data, error } = lineFaults.safeParse(request.body);
    if (data === undefined) return refuseBody(response, error);
    faults.set(data);
    response.json(data);
  });
}

async function act(
  talk: Talk,
  event: PhoneEvent,
  response: Response,
  means: PhoneMeans,
): Promise<void> {
  const wrong = whyImpossible(talk, event);
  if (wrong !== null) return refuse(response, 400, wrong.detail, wrong.field);
  const { status, entry } = await means.sendEvent(talk.person.userId, event);
  response.status(202).json({ webhookStatus: status, entry });
}

function whyImpossible(talk: Talk, event: PhoneEvent): { field: string; detail: string } | null {
  if (event.type === 'unsend') {
    const entry = talk.entries.find(({ id }) => id === event.entryId);
    const isOwn = entry?.from === 'merchant' && entry.message.type !== 'postback';
    return isOwn && entry.unsent !== true
      ? null
      : { field: 'entryId', detail: 'Must be a message of this person that is still there' };
  }
  return talk.isBlocked && event.type !== 'follow' && event.type !== 'unfollow'
    ? { field: 'userId', detail: 'This person has blocked the account' }
    : null;
}

function refuseBody(response: Response, error: z.ZodError): void {
  const [first] = error.issues;
  refuse(response, 400, first?.message ?? 'Not readable', first?.path.join('.') || 'body');
}

function refuse(response: Response, status: number, detail: string, field: string): void {
  const title = status === 404 ? 'Not found' : 'Not possible';
  response.status(status).type('application/problem+json');
  response.json({ type: 'about:blank', title, status, detail, field });
}

const refuseUnreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof Error) || !('status' in error)) next(error);
  else refuse(response, error.status === 413 ? 413 : 400, error.message, 'body');
};
