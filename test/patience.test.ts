import { connect } from 'node:net';
import { heardLog } from './line/quiet-log.ts';
import { listen, patientServer } from '../src/server.ts';

/** Sends a beginning and then a letter each tenth of a second; gives what came back when the other side has had enough. */
function dawdle(url: string, beginning: string): Promise<string> {
  const { port, hostname } = new URL(url);
  return new Promise((over) => {
    const line = connect(Number(port), hostname);
    let heard = '';
    line.write(beginning);
    const letters = setInterval(() => line.write('x'), 100);
    line.on('data', (part) => (heard += part.toString()));
    line.on('error', () => undefined);
    line.on('close', () => {
      clearInterval(letters);
      over(heard);
    });
  });
}

test.each([
  ['headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n'],
])(
  'whoever sends %s a letter at a time is cut off soon after the patience is over',
  async (_what, beginning) => {
    const patience = { headersTimeout: 300, requestTimeout: 600 };
    const server = patientServer(() => undefined, patience);
    const url = await listen(server, { port: 0, host: '127.0.0.1' });
    const since = performance.now();
    expect(await dawdle(url, beginning)).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - since).toBeLessThan(10_000);
    server.close();
  },
  60_000,
);

test('each error of a server that listens is told, and none ends the process', async () => {
  const server = patientServer((_asked, response) => void response.end());
  const log = heardLog();
  const url = await listen(server, { port: 0, host: '127.0.0.1' }, log);
  const full = new Error('accept EMFILE');
  server.emit('error', full);
  server.emit('error', full);
  const line = { level: 'error', facts: { err: full } };
  expect(log.lines).toMatchObject([line, line]);
  expect((await fetch(url)).status).toBe(200);
  server.closeAllConnections();
  server.close();
});
