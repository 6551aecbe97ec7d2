import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { z } from 'zod';

/** What the model is asked to fill in. Nothing in it is believed before it is checked. */
const schema = z.object({
  topics: z.array(z.string()),
  answerable: z.boolean(),
  wantsPerson: z.boolean(),
  sentence: z.string().nullable(),
  factIds: z.array(z.string()),
});

export type Said = z.infer<typeof schema>;

interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** `broken` is the model's nonsense, `down` the service's silence. */
export type Called =
  | { readonly kind: 'said'; readonly said: Said; readonly tokens: Tokens }
  | {
      readonly kind: 'failed';
      readonly because: 'slow' | 'down' | 'broken';
      readonly tokens: Tokens;
      /** For the log: holds nothing that anybody wrote. */
      readonly detail: string;
    };

export type Call = (
  prompt: readonly [system: string, merchant: string],
  signal: AbortSignal,
) => Promise<Called>;

const NONE: Tokens = { input: 0, output: 0 };

/** One question to a chat model. Never throws, and ends with its signal whatever the provider's package does. */
export function callsTo(chat: BaseChatModel): Call {
  const structured = chat.withStructuredOutput(schema, { name: 'reading', includeRaw: true });
  return async ([system, merchant], signal) => {
    try {
      const told: unknown = await withEnd(
        structured.invoke(
          [
            ['system', system],
            ['human', merchant],
          ],
          { signal },
        ),
        signal,
      );
      return toCalled(told);
    } catch (cause) {
      return signal.aborted ? failed('slow', 'out of time') : toFailed(cause);
    }
  };
}

const answer = z.object({
  raw: z.object({
    usage_metadata: z
      .object({ input_tokens: z.number(), output_tokens: z.number() })
      .optional()
      .catch(undefined),
  }),
  parsed: schema.nullable().catch(null),
});

function toCalled(told: unknown): Called {
  // Not every package heeds `includeRaw`: some give the form alone.
  const alone = schema.safeParse(told);
  if (alone.success) return { kind: 'said', said: alone.data, tokens: NONE };
  const read = answer.safeParse(told);
  if (!read.success) return failed('broken', 'another shape');
  const { raw, parsed } = read.data;
  const { input_tokens: input = 0, output_tokens: output = 0 } = raw.usage_metadata ?? {};
  const tokens: Tokens = { input, output };
  return parsed === null
    ? failed('broken', 'another shape', tokens)
    : { kind: 'said', said: parsed, tokens };
}

// A provider's package may not heed the signal; the merchant does not wait for it.
async function withEnd<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const ended = Promise.withResolvers<never>();
  const end = () => ended.reject(new Error('out of time'));
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, ended.promise]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

const failure = z.object({
  name: z.string().catch(''),
  message: z.string().catch(''),
  status: z.number().optional().catch(undefined),
});

/** The service is down when it says so, or says nothing; a request it rejects, or an answer that cannot be read, is the question's own trouble. */
function toFailed(cause: unknown): Called {
  const read = failure.safeParse(cause);
  if (!read.success) return failed('down', 'unknown');
  const { name, message, status } = read.data;
  if (status !== undefined) {
    const isRequest = status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
    return failed(isRequest ? 'broken' : 'down', `status ${status}`);
  }
  const isUnreadable =
    /SyntaxError|ZodError|OutputParser|LengthFinish|ContentFilter/.test(name) ||
    /Failed to parse|in JSON|tool call/i.test(message);
  // The message of an unreadable answer quotes the answer; the others tell what is missing.
  return isUnreadable ? failed('broken', name) : failed('down', message);
}

function failed(
  because: Extract<Called, { kind: 'failed' }>['because'],
  detail: string,
  tokens = NONE,
): Called {
  return { kind: 'failed', because, tokens, detail };
}
