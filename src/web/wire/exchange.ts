import { z } from 'zod';

/** The server said no. `status` 0: it did not answer at all. The message is fit to be shown. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refused';
    this.status = status;
  }
}

export async function load<T>(path: string, shape: z.ZodType<T>, signal?: AbortSignal): Promise<T> {
  const answer = await ask(path, {
    headers: { accept: 'application/json' },
    signal: signal ?? null,
  });
  return read(answer, path, shape);
}

export async function send<T>(
  method: 'POST' | 'PUT' | 'PATCH',
  path: string,
  body: unknown,
  shape: z.ZodType<T>,
): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return read(await ask(path, { method, headers, body: JSON.stringify(body) }), path, shape);
}

export async function upload<T>(path: string, picture: Blob, shape: z.ZodType<T>): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': picture.type };
  return read(await ask(path, { method: 'POST', headers, body: picture }), path, shape);
}

/** For answers whose body nobody reads. */
export const anyAnswer = z.unknown();

/** The one sentence to show for whatever went wrong. */
export function wordsFor(error: unknown): string {
  return error instanceof Refused ? error.message : '思わぬエラーが起きました。';
}

async function ask(path: string, request: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused(0, 'サーバーにつながりません。');
  }
  if (answer.ok) return answer;
  throw new Refused(answer.status, await reason(answer));
}

const problem = z.object({ detail: z.string().optional(), title: z.string().optional() });

async function reason(answer: Response): Promise<string> {
  const said = problem.safeParse(parseJson(await answer.text()));
  const words = said.success ? (said.data.detail ?? said.data.title) : undefined;
  return words ?? `サーバーが ${answer.status} を返しました。`;
}

async function read<T>(answer: Response, path: string, shape: z.ZodType<T>): Promise<T> {
  const said = shape.safeParse(parseJson(await answer.text()));
  if (said.success) return said.data;
  throw new Refused(answer.status, `${path} の答えを読めません。`);
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
