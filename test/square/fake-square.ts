import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '../fleet/listen.ts';
import type { VendorAnswer } from '../fleet/vendor-suite.ts';

export interface FakeWorld {
  /** By location; in Square's own JSON. */
  readonly devices: ReadonlyMap<string, readonly object[]>;
  readonly checkouts?: readonly object[];
  readonly payments?: readonly object[];
  /** How a ping stands; in Square's own JSON. */
  readonly action?: object;
}

export const TOKEN = 'EAAA-test';

/** What ours and Square's own SDK must have in common. */
interface Asked {
  readonly call: string;
  readonly query: readonly string[];
  readonly version: string | undefined;
  readonly body: unknown;
}

/** Square's three lists that we read, page by page. */
export async function fakeSquare(world: FakeWorld) {
  const asked: string[] = [];
  const requests: Asked[] = [];
  let override: VendorAnswer | null = null;
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', 'http://fake');
    asked.push(url.pathname);
    const body = await bodyOf(request);
    requests.push({
      call: `${request.method} ${url.pathname}`,
      query: [...url.searchParams.keys()].toSorted(),
      version: String(request.headers['square-version']),
      body,
    });
    const isKnown = request.headers.authorization === `Bearer ${TOKEN}`;
    const told = override ?? (isKnown ? answerTo(url, body, world) : UNAUTHORIZED);
    const said = typeof told.body === 'string' ? told.body : JSON.stringify(told.body);
    const headers = { 'content-type': 'application/json', ...told.headers };
    response.writeHead(told.status, headers).end(said);
  };
  const server = await listen((request, response) => {
    serve(request, response).catch((cause: unknown) =>
      response.destroy(new Error('fake', { cause })),
    );
  });
  return {
    ...server,
    asked,
    requests,
    faults: [],
    answerWith: (answer: VendorAnswer) => void (override = answer),
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const body = await text(request);
  return body === '' ? null : JSON.parse(body);
}

export const UNAUTHORIZED: VendorAnswer = {
  status: 401,
  body: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED' }] },
};

const NOT_FOUND: VendorAnswer = {
  status: 404,
  body: { errors: [{ category: 'INVALID_REQUEST_ERROR', code: 'NOT_FOUND' }] },
};

const ACTION = { id: 'termapia:17', device_id: 'A', type: 'PING', status: 'PENDING' };

function answerTo(
  { pathname: encoded, searchParams }: URL,
  body: unknown,
  world: FakeWorld,
): VendorAnswer {
  const pathname = decodeURIComponent(encoded);
  switch (pathname) {
    case '/v2/devices': {
      const location = searchParams.get('location_id') ?? '';
      return page('devices', world.devices.get(location) ?? [], searchParams.get('cursor'));
    }
    case '/v2/payments':
      return page('payments', world.payments ?? [], searchParams.get('cursor'));
    case '/v2/terminals/checkouts/search':
      return page('checkouts', world.checkouts ?? [], cursorIn(body));
    case '/v2/terminals/actions':
    case '/v2/terminals/actions/termapia:17':
      return { status: 200, body: { action: { ...ACTION, ...world.action } } };
    default:
      return NOT_FOUND;
  }
}

function cursorIn(body: unknown): string | null {
  const cursor: unknown = Object.entries(body ?? {}).find(([key]) => key === 'cursor')?.[1];
  return typeof cursor === 'string' ? cursor : null;
}

/** As Square does it: an empty list is left out, and so is the cursor of the last page. */
function page(name: string, all: readonly object[], cursor: string | null): VendorAnswer {
  const from = Number(cursor ?? 0);
  const list = all.slice(from, from + 40);
  const next = from + 40 < all.length ? { cursor: String(from + 40) } : {};
  return { status: 200, body: { ...(list.length > 0 ? { [name]: list } : {}), ...next } };
}
