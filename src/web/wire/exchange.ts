import { z } from 'zod';
import { inBoth } from '../language.ts';
import type { Language } from '../language.ts';
import { hasProven, proofAsked } from './prove-again.ts';

/** The server said no. `status` 0: it did not answer at all. */
export class Refused extends Error {
  readonly status: number;
  /** Its own words, fit to be shown; null: it gave none that can be read. */
  readonly said: string | null;
  constructor(status: number, said: string | null) {
    super(said ?? `status ${status}`);
    this.name = 'Refused';
    this.status = status;
    this.said = said;
  }
}

export async function load<T>(path: string, shape: z.ZodType<T>, signal?: AbortSignal): Promise<T> {
  return read(await ask(path, { signal: signal ?? null }), shape);
}

export async function send<T>(
  method: 'POST' | 'PUT' | 'PATCH',
  path: string,
  body: unknown,
  shape: z.ZodType<T>,
  /** It is to arrive though the page is gone meanwhile. */
  keepalive = false,
): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return read(await ask(path, { method, headers, body: JSON.stringify(body), keepalive }), shape);
}

export async function upload<T>(path: string, picture: Blob, shape: z.ZodType<T>): Promise<T> {
  const headers = { 'content-type': picture.type };
  return read(await ask(path, { method: 'POST', headers, body: picture }), shape);
}

/** A file that the server makes, with the name it gives it. */
export async function fetchFile(path: string): Promise<File> {
  const answer = await ask(path, {});
  const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '');
  return new File([await answer.blob()], named?.[1] ?? 'file');
}

/** For answers whose body nobody reads. */
export const anyAnswer = z.unknown();

/** The one sentence to show for whatever went wrong. */
export function wordsFor(error: unknown, language: Language = 'ja'): string {
  const words = troubleWords[language];
  if (!(error instanceof Refused)) return words.unexpected;
  if (error.said !== null) return error.said;
  if (error.status === 0) return words.away;
  return error.status < 400 ? words.unreadable : words.status(error.status);
}

const troubleWords = inBoth({
  ja: {
    unexpected: '思わぬエラーが起きました。',
    away: 'サーバーにつながりません。',
    unreadable: 'サーバーの答えを読めません。',
    status: (code: number) => `サーバーが ${code} を返しました。`,
  },
  en: {
    unexpected: 'Something unexpected went wrong.',
    away: 'The server cannot be reached.',
    unreadable: 'The answer of the server cannot be read.',
    status: (code) => `The server answered ${code}.`,
  },
});

interface Question extends RequestInit {
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * In the language of the page: what the server refuses is shown in its own words. Where it wants a fresh proof of who
 * sits here, they are asked for it, and then it is asked the same once more.
 */
async function ask(path: string, request: Question): Promise<Response> {
  const { lang } = document.documentElement;
  const headers = { accept: 'application/json', 'accept-language': lang, ...request.headers };
  let answer: Response;
  try {
    answer = await fetch(path, { ...request, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused(0, null);
  }
  if (answer.ok) return answer;
  const said = parseJson(await answer.text());
  const asked = proofAsked.safeParse(said).data;
  if (asked !== undefined && (await hasProven(asked.by))) return await ask(path, request);
  throw new Refused(answer.status, reasonIn(said));
}

const problem = z.object({ detail: z.string().optional(), title: z.string().optional() });

function reasonIn(said: unknown): string | null {
  const { data } = problem.safeParse(said);
  return data?.detail ?? data?.title ?? null;
}

async function read<T>(answer: Response, shape: z.ZodType<T>): Promise<T> {
  const said = shape.safeParse(parseJson(await answer.text()));
  if (said.success) return said.data;
  throw new Refused(answer.status, null);
}

/** undefined where the body is not JSON: a 204, or a proxy's HTML page. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
