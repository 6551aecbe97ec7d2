import bottenderExpress from '@bottender/express';
import bottender from 'bottender';

// Bottender's LINE bot as its guide makes it: sessions in memory, the webhook answered at once.

const { PORT, SECRET, LINE } = process.env;
const bot = new bottender.LineBot({
  accessToken: 'good',
  channelSecret: SECRET,
  origin: LINE,
  skipLegacyProfile: true,
  shouldBatch: false,
});
bot.onEvent(async (context) => {
  await context.replyText(context.event.isText ? context.event.text : 'はい');
});
const app = bottenderExpress.createServer(bot, { path: '/webhook' });
app.get('/readyz', (_request, response) => response.json({ ok: true }));
app.listen(Number(PORT), '127.0.0.1');
