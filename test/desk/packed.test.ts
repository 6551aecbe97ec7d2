import { gzipSync } from 'node:zlib';
import { listen, type Listening } from '../fleet/listen.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

describe('what comes packed is not unpacked', () => {
  let desk: ADesk;
  let server: Listening;
  beforeAll(async () => {
    desk = await openDesk();
    server = await listen(desk.app);
  });
  afterAll(async () => {
    await server.close();
    await desk.close();
  });

  const send = async (path: string, kind: string, packed: string, bytes: Buffer) => {
    const headers = { cookie: 'desk=agent', 'sec-fetch-site': 'same-origin' };
    const { status } = await fetch(`${server.url}/desk/api${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': kind, 'content-encoding': packed },
      body: new Uint8Array(bytes),
    });
    return status;
  };

  test('words of staff, and of strangers', async () => {
    const body = Buffer.from(JSON.stringify({ signInName: 'yamamoto', password: 'a guess' }));
    const [path, kind] = ['/session/password', 'application/json'];
    expect(await send(path, kind, 'identity', body)).toBe(401);
    expect(await send(path, kind, 'gzip', gzipSync(body))).toBe(415);
  });

  test('photos of staff', async () => {
    const path = `/tickets/${TICKET}/photo?act=`;
    expect(await send(`${path}${'a'.repeat(32)}`, 'image/png', 'identity', PNG)).toBe(202);
    expect(await send(`${path}${'b'.repeat(32)}`, 'image/png', 'gzip', gzipSync(PNG))).toBe(400);
  });
});
