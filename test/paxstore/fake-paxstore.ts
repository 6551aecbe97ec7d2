import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../fleet/listen.ts';
import { faultsIn, PUBLISHED, type Answered } from './published.ts';

export interface FakeTerminal {
  readonly id: number;
  readonly reseller: string;
  readonly merchant: string;
  readonly list?: object;
  readonly network?: object;
  readonly detail?: object;
  readonly firmwareTasks?: readonly object[];
  readonly apkTasks?: readonly object[];
}

const KEY = 'RCA9TEST';
const SECRET = 'very-secret';
export const CREDENTIALS = { apiKey: KEY, apiSecret: SECRET } as const;

/** A market place that holds each request, and each of its own answers, against what PAX publishes. */
export async function fakePaxstore(world: () => readonly FakeTerminal[]) {
  const asked: string[] = [];
  const faults: string[] = [];
  let override: ((path: string) => Override | null) | null = null;
  const server = await listen((request, response) => {
    const url = new URL(request.url ?? '', 'http://fake');
    const path = url.pathname.replace('/p-market-api/v1/3rdsys/', '');
    asked.push(path);
    faults.push(...wrongMethod(path, request.method));
    faults.push(...faultsIn(path, [...url.searchParams.keys()]));
    const other = override?.(path) ?? null;
    if (other !== null) return answer(response, other.status, other.body, other.headers);
    if (!isSigned(request, url)) return answer(response, 200, { businessCode: 129 });
    const { body, fields } = answerTo(path, url.searchParams, world());
    for (const name of fields ?? [])
      if (!PUBLISHED.answers[path.replace(/\d+$/, '{id}')]?.includes(name))
        faults.push(`${path} never answers ${name}`);
    answer(response, 200, body);
  });
  return {
    ...server,
    url: `${server.url}/p-market-api`,
    asked,
    faults,
    answerWith: (next: typeof override) => void (override = next),
  };
}

function wrongMethod(path: string, method = ''): string[] {
  const isOrder = path.endsWith('/operation');
  return isOrder === (method === 'POST') ? [] : [`${method} ${path}`];
}

interface Override {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function isSigned(request: IncomingMessage, url: URL): boolean {
  const expected = createHmac('sha256', SECRET).update(url.search.slice(1)).digest('hex');
  const age = Math.abs(Date.now() - Number(url.searchParams.get('timestamp')));
  const isKnown = url.searchParams.get('sysKey') === KEY && age < 60_000;
  return isKnown && request.headers['signature'] === expected.toUpperCase();
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

function answerTo(path: string, query: URLSearchParams, world: readonly FakeTerminal[]): Answered {
  const bySerial = world.find((one) => serialOf(one) === query.get('serialNo'));
  switch (path) {
    case 'terminals':
      return page(world.filter((one) => isFound(one, query)).map(listed), query);
    case 'terminals/network':
      return bySerial === undefined
        ? { body: { businessCode: 2028, message: 'Terminal not found' } }
        : single({
            id: bySerial.id,
            serialNo: serialOf(bySerial),
            status: 'A',
            ...bySerial.network,
          });
    case 'terminalFirmwares':
      return page(
        (bySerial?.firmwareTasks ?? []).map((task) => ({
          terminalSN: serialOf(bySerial),
          ...task,
        })),
        query,
      );
    case 'terminalApks':
      return page(
        (bySerial?.apkTasks ?? []).map((task) => ({ terminalSN: serialOf(bySerial), ...task })),
        query,
      );
    default: {
      // Passed on, whatever becomes of it.
      if (path.endsWith('/operation')) return { body: { businessCode: 0 } };
      const found = world.find(({ id }) => path === `terminals/${id}`);
      if (found === undefined) return { body: { businessCode: 1801 } };
      return single({ ...listed(found), terminalDetail: found.detail ?? null });
    }
  }
}

/** As a search by part of the name would find it: PAX does not say how names are compared. */
function isFound({ reseller, merchant }: FakeTerminal, query: URLSearchParams): boolean {
  return (
    reseller.startsWith(query.get('resellerName') ?? '') &&
    merchant.startsWith(query.get('merchantName') ?? '')
  );
}

const serialOf = (one: FakeTerminal | undefined): string => `SN${one?.id}`;

function listed(one: FakeTerminal): object {
  const { id, reseller: resellerName, merchant: merchantName, list } = one;
  return { id, serialNo: serialOf(one), status: 'A', resellerName, merchantName, ...list };
}

function page(all: readonly object[], query: URLSearchParams): Answered {
  const [limit, pageNo] = [Number(query.get('limit')), Number(query.get('pageNo'))];
  const dataset = all.slice((pageNo - 1) * limit, pageNo * limit);
  const hasNext = all.length > pageNo * limit;
  const body = { businessCode: 0, pageNo, limit, totalCount: all.length, hasNext, dataset };
  return { body, fields: dataset.flatMap((each) => Object.keys(each)) };
}

function single(data: object): Answered {
  return { body: { businessCode: 0, data }, fields: Object.keys(data) };
}
