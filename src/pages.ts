import compression from 'compression';
import express, { type Request, type RequestHandler, type Router } from 'express';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COME_BACK_AFTER, tooOften } from './engine/knocks.ts';
import { pagePolicy } from './guard/security-headers.ts';

/** In place of which the build leaves room for the nonce (`src/web/vite.config.ts`). */
const NONCE_PLACE = '__NONCE__';

/** An office behind one address opens all its pages at once in the morning. */
const FILES_A_MINUTE = 3000;

/** The built pages: empty shells. All that they show is asked for, and the gate is there. */
export function pages(folder: string, isDemo: boolean): Router {
  const router = express.Router();
  router.use(withinReason());
  router.use(compression());
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  const desk = [
    '',
    '/welcome',
    '/second-factor',
    '/sessions',
    '/people',
    '/audit',
    '/numbers',
    '/learning',
    '/proof',
    '/proven',
  ].map((at) => `/desk${at}`);
  const paths = isDemo ? ['/', '/phone', '/terminals', ...desk] : ['/', ...desk];
  const page = shell(join(folder, 'index.html'));
  router.get(paths, page);
  // A wrong address of a person is answered by a page that says so; one of a program is not.
  router.get(/^\/(?!desk\/api(\/|$))/, (request, response, next) => {
    if (!isOfPerson(request)) {
      next();
      return undefined;
    }
    response.status(404);
    return page(request, response, next);
  });
  return router;
}

/** Below the desk, and wherever a browser asks for a page. */
const isOfPerson = ({ path, headers }: Request): boolean =>
  path.startsWith('/desk/') || (headers.accept ?? '').includes('text/html');

function withinReason(): RequestHandler {
  const comesTooOften = tooOften(FILES_A_MINUTE);
  return (request, response, next) => {
    if (!comesTooOften(request.ip)) {
      next();
      return;
    }
    response.status(429).set('retry-after', COME_BACK_AFTER).type('text');
    response.send('アクセスが集中しています。1分ほどしてから、開き直してください。');
  };
}

/** With a nonce of its own each time: what a page puts into itself by other ways has no style, and never a script. */
function shell(file: string): RequestHandler {
  let built: Promise<string> | null = null;
  return async (_request, response) => {
    built ??= readFile(file, 'utf8').catch((error: unknown) => {
      // Whoever comes next may find it: a build swaps the pages.
      built = null;
      throw error;
    });
    const nonce = randomBytes(16).toString('base64url');
    const html = (await built).replaceAll(NONCE_PLACE, nonce);
    response.set({ 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-store' });
    response.type('html').send(html);
  };
}
