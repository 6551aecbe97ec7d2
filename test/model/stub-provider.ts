import { createServer } from 'node:http';
import { z } from 'zod';

/** What the stub says to the next question: the content of the model's message, or how it fails. */
interface Turn {
  readonly content?: string;
  readonly status?: number;
  readonly delayMs?: number;
  readonly refusal?: string;
}

export interface StubProvider {
  readonly url: string;
  /** The system text and the merchant's text of each question, in the order they came. */
  readonly asked: readonly { readonly system: string; readonly merchant: string }[];
  /** How many questions it had in hand at the same time, at most. */
  readonly mostAtOnce: () => number;
  readonly answerWith: (turn: Turn | ((merchant: string) => Turn)) => void;
  readonly close: () => Promise<void>;
}

const question = z.object({
  response_format: z.object({ type: z.literal('json_schema') }),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/** A small OpenAI-compatible server on this machine: the real provider package talks to it over HTTP. */
export async function stubProvider(): Promise<StubProvider> {
  let next = fails;
  let inHand = 0;
  let most = 0;
  const asked: { system: string; merchant: string }[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: string[] = [];
      for await (const chunk of request.setEncoding('utf8')) chunks.push(String(chunk));
      const { messages } = question.parse(JSON.parse(chunks.join('')));
      const of = (role: string) => messages.find((one) => one.role === role)?.content ?? '';
      const merchant = of('user');
      asked.push({ system: of('system'), merchant });
      inHand += 1;
      most = Math.max(most, inHand);
      const turn = next(merchant);
      await new Promise((ready) => setTimeout(ready, turn.delayMs ?? 0).unref());
      inHand -= 1;
      response.writeHead(turn.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(toBody(turn)));
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    asked,
    mostAtOnce: () => most,
    answerWith: (turn) => {
      next = typeof turn === 'function' ? turn : () => turn;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((ready) => server.close(ready));
    },
  };
}

function fails(_merchant: string): Turn {
  return { status: 500 };
}

function toBody({ status = 200, content = '', refusal }: Turn): object {
  if (status !== 200) return { error: { message: 'the stub fails', type: 'server_error' } };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-4o-mini',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: refusal ?? null },
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  };
}
