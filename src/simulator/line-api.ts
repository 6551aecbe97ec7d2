import express, { type ErrorRequestHandler, type Request, type Router } from 'express';
import { z } from 'zod';
import { loadingRequest, validateRequest } from '../line/limits.ts';
import type { AccountLink } from './line-account-link.ts';
import {
  type Answer,
  check,
  DONE,
  endpoint,
  failed,
  type Gate,
  type Handle,
  NOT_FOUND,
  openEndpoint,
  pathPart,
  send,
} from './line-endpoint.ts';
import type { Pictures } from './line-pictures.ts';
import type { RichMenus } from './line-rich-menus.ts';
import type { Sending } from './line-sending.ts';
import type { Talks } from './line-talk.ts';
import { ACCESS_TOKEN_SECONDS } from './line-tokens.ts';

export interface ApiMeans extends Gate {
  readonly channelId: string;
  readonly channelSecret: string;
  readonly talks: Talks;
  readonly sending: Sending;
  readonly pictures: Pictures;
  readonly richMenus: RichMenus;
  readonly accountLink: AccountLink;
  readonly onLeave: (groupId: string) => void;
}

/** What LINE serves at api.line.me and api-data.line.me, as far as a support bot uses it. */
export function lineApi(means: ApiMeans): Router {
  const router = express.Router();
  router.post('/oauth2/v3/token', express.urlencoded({ extended: false }));
  router.post(
    '/oauth2/v3/token',
    openEndpoint(means, (request) => issueToken(request, means)),
  );
  router.post(
    '/v2/bot/richmenu/:richMenuId/content',
    express.raw({ type: 'image/*', limit: '2mb' }),
  );
  router.use('/v2/bot', express.json({ limit: '2mb' }));
  for (const [method, path, handle] of routesOf(means)) {
    router[method](path, endpoint(means, handle));
  }
  router.use('/v2/bot', (_request, response) => {
    send(response, NOT_FOUND);
  });
  router.use(['/v2/bot', '/oauth2'], refuseUnreadable);
  return router;
}

type Route = readonly ['get' | 'post' | 'delete', string, Handle];

function routesOf(means: ApiMeans): readonly Route[] {
  const { sending, richMenus } = means;
  const everyone = '/v2/bot/user/all/richmenu';
  return [
    ['post', '/v2/bot/message/reply', json(sending.reply)],
    ['post', '/v2/bot/message/push', json(sending.push)],
    ['post', '/v2/bot/message/validate/:kind', json(validate)],
    ['get', '/v2/bot/message/quota', sending.quota],
    ['get', '/v2/bot/message/quota/consumption', sending.consumption],
    ['get', '/v2/bot/message/:messageId/content', (request) => contentOf(request, means)],
    ['get', '/v2/bot/message/:messageId/content/preview', (request) => contentOf(request, means)],
    ['get', '/v2/bot/message/:messageId/content/transcoding', () => TRANSCODED],
    ['post', '/v2/bot/chat/loading/start', json((request) => startLoading(request, means))],
    ['get', '/v2/bot/profile/:userId', (request) => profileOf(request, means)],
    ['post', '/v2/bot/user/:userId/linkToken', means.accountLink.issueToken],
    ['post', '/v2/bot/group/:groupId/leave', (request) => leave(request, means)],
    ['post', '/v2/bot/room/:groupId/leave', (request) => leave(request, means)],
    ['post', '/v2/bot/richmenu', json(richMenus.create)],
    ['post', '/v2/bot/richmenu/validate', json(richMenus.validate)],
    ['get', '/v2/bot/richmenu/list', richMenus.list],
    ['post', '/v2/bot/richmenu/alias', json(richMenus.addAlias)],
    ['get', '/v2/bot/richmenu/alias/list', richMenus.aliases],
    ['get', '/v2/bot/richmenu/alias/:aliasId', richMenus.alias],
    ['post', '/v2/bot/richmenu/alias/:aliasId', json(richMenus.changeAlias)],
    ['get', '/v2/bot/richmenu/:richMenuId', richMenus.get],
    ['delete', '/v2/bot/richmenu/:richMenuId', richMenus.remove],
    ['post', '/v2/bot/richmenu/:richMenuId/content', richMenus.upload],
    ['get', '/v2/bot/richmenu/:richMenuId/content', richMenus.image],
    ['post', `${everyone}/:richMenuId`, richMenus.setDefault],
    ['get', everyone, richMenus.getDefault],
    ['delete', everyone, richMenus.clearDefault],
    ['post', '/v2/bot/user/:userId/richmenu/:richMenuId', richMenus.linkUser],
    ['delete', '/v2/bot/user/:userId/richmenu', richMenus.unlinkUser],
  ];
}

function json(handle: Handle): Handle {
  return (request) =>
    request.is('application/json') === false
      ? failed(415, 'The content type is not supported')
      : handle(request);
}

const credentials = z.object({
  grant_type: z.literal('client_credentials'),
  client_id: z.string(),
  client_secret: z.string(),
});

function issueToken(request: Request, means: ApiMeans): Answer {
  const { data } = credentials.safeParse(request.body);
  if (data?.client_id !== means.channelId || data.client_secret !== means.channelSecret) {
    const body = { error: 'invalid_client', error_description: 'invalid client_id or secret' };
    return { status: 400, body };
  }
  const body = {
    token_type: 'Bearer',
    access_token: means.accessTokens.issue(),
    expires_in: ACCESS_TOKEN_SECONDS,
  };
  return { status: 200, body };
}

function validate(request: Request): Answer {
  const checked = check(validateRequest, request.body);
  return 'refusal' in checked ? checked.refusal : DONE;
}

const TRANSCODED: Answer = { status: 200, body: { status: 'succeeded' } };

function contentOf(request: Request, { pictures }: ApiMeans): Answer {
  const found = pictures.ask(pathPart(request, 'messageId'));
  if (found === 'preparing') return { status: 202, body: {} };
  if (found === 'gone') return failed(410, 'The content is gone');
  return found === null ? failed(404, 'not found') : { status: 200, file: found };
}

function startLoading(request: Request, { talks }: ApiMeans): Answer {
  const checked = check(loadingRequest, request.body);
  if ('refusal' in checked) return checked.refusal;
  talks.showTyping(checked.data.chatId, checked.data.loadingSeconds);
  return { status: 202, body: {} };
}

function profileOf(request: Request, { talks }: ApiMeans): Answer {
  const talk = talks.of(pathPart(request, 'userId'));
  if (talk === undefined || talk.isBlocked) return NOT_FOUND;
  const { userId, displayName, language = 'ja' } = talk.person;
  return { status: 200, body: { userId, displayName, language } };
}

function leave(request: Request, { onLeave }: ApiMeans): Answer {
  onLeave(pathPart(request, 'groupId'));
  return DONE;
}

const refuseUnreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof Error) || !('type' in error)) next(error);
  else if (error.type === 'entity.too.large') send(response, failed(413, 'Request too large'));
  else {
    send(
      response,
      failed(400, 'The request body could not be parsed as JSON. The data may not be valid JSON.'),
    );
  }
};
