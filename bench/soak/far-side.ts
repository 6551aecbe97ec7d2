import { createServer, type Server } from 'node:http';
import express, { type Express, type Request, type Response } from 'express';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { lineApi } from '../../src/simulator/line-api.ts';
import { NOT_FOUND } from '../../src/simulator/line-endpoint.ts';
import type { Faults } from '../../src/simulator/line-faults.ts';
import { createPictures } from '../../src/simulator/line-pictures.ts';
import { createRichMenus } from '../../src/simulator/line-rich-menus.ts';
import { createSending } from '../../src/simulator/line-sending.ts';
import { createTalks } from '../../src/simulator/line-talk.ts';
import { createAccessTokens, createReplyTokens } from '../../src/simulator/line-tokens.ts';
import type { ReplyTokens } from '../../src/simulator/line-tokens.ts';
import type { Attempt, Ledger } from './ledger.ts';

export const CHANNEL = { channelId: '1650000000', channelSecret: 'the secret of the soak' };

export interface FarSide {
  readonly url: string;
  readonly replyTokens: ReplyTokens;
  /** The next call with any token of ours is a 401. */
  readonly endAccessTokens: () => void;
  readonly close: () => Promise<void>;
}

const now = () => DateTime.now();

/** LINE as the simulator plays it, in this process, with a ledger of its own; the product is in others. */
export async function openFarSide(
  people: readonly string[],
  faults: Faults,
  ledger: Ledger,
  ownerOf: (replyToken: string) => string,
): Promise<FarSide> {
  const talks = createTalks(
    people.map((userId) => ({ userId, displayName: userId.slice(-4), storeName: '' })),
    now,
  );
  // What one request brings is shown in one go, without a pause in between.
  let together: { userId: string; messages: unknown[] } | null = null;
  talks.listen((userId, news) => {
    if (news.event !== 'entry') return;
    if (together?.userId === userId) {
      together.messages.push(news.data.message);
      return;
    }
    const shown = { userId, messages: [news.data.message] };
    together = shown;
    queueMicrotask(() => {
      together = null;
      ledger.arrive(shown.userId, shown.messages);
    });
  });
  const replyTokens = createReplyTokens(now);
  const accessTokens = createAccessTokens(now, []);
  const app = express();
  app.use('/v2/bot/message', watched(ledger, ownerOf));
  app.use(
    lineApi({
      ...CHANNEL,
      talks,
      faults,
      accessTokens,
      sending: createSending({ now, talks, replyTokens }),
      pictures: createPictures(),
      richMenus: createRichMenus(),
      accountLink: { issueToken: () => NOT_FOUND, router: express.Router() },
      onLeave: () => undefined,
    }),
  );
  const served = await serve(app);
  return { ...served, replyTokens, endAccessTokens: accessTokens.endAll };
}

const sent = z.object({
  replyToken: z.string().optional(),
  to: z.string().optional(),
  messages: z.array(z.unknown()),
});

/** Writes down what was asked before it is answered, and then with what, if with anything. */
function watched(ledger: Ledger, ownerOf: (replyToken: string) => string): Express {
  const router = express();
  router.use(express.json({ limit: '2mb' }));
  router.post(['/reply', '/push'], (request: Request, response: Response, next) => {
    const { data } = sent.safeParse(request.body);
    if (data !== undefined) {
      const attempt = begin(ledger, request, data, ownerOf);
      response.once('close', () => {
        if (response.writableFinished) attempt.status = response.statusCode;
      });
    }
    next();
  });
  return router;
}

function begin(
  ledger: Ledger,
  request: Request,
  { replyToken, to, messages }: z.infer<typeof sent>,
  ownerOf: (replyToken: string) => string,
): Attempt {
  if (replyToken !== undefined) {
    return ledger.begin({ way: 'reply', key: replyToken, userId: ownerOf(replyToken) }, messages);
  }
  const key = request.get('x-line-retry-key') ?? '';
  return ledger.begin({ way: 'push', key, userId: to ?? '' }, messages);
}

async function serve(app: Express): Promise<Pick<FarSide, 'url' | 'close'>> {
  const server: Server = createServer(app);
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
