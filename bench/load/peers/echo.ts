import { LineBotClient, middleware } from '@line/bot-sdk';
import express from 'express';
import { z } from 'zod';

// The echo of LINE's own guide: nothing is kept, and the webhook is answered when the words are said.

const env = z
  .object({ PORT: z.coerce.number(), SECRET: z.string(), LINE: z.string() })
  .parse(process.env);
const client = LineBotClient.fromChannelAccessToken({
  channelAccessToken: 'good',
  apiBaseURL: env.LINE,
});

const event = z.object({
  replyToken: z.string(),
  message: z.object({ text: z.string() }).optional(),
});
const webhook = z.object({ events: z.array(event) });

const app = express();
app.get('/readyz', (_request, response) => {
  response.json({ ok: true });
});
app.post('/webhook', middleware({ channelSecret: env.SECRET }), async (request, response) => {
  const { events } = webhook.parse(request.body);
  await Promise.all(
    events.map(({ replyToken, message }) =>
      client.replyMessage({
        replyToken,
        messages: [{ type: 'text', text: message?.text ?? 'はい' }],
      }),
    ),
  );
  response.json({});
});
app.listen(env.PORT, '127.0.0.1');
