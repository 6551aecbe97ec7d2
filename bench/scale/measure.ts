import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startProduct } from '../../src/product.ts';
import { loadContentAndReader } from '../../src/reader.ts';

export interface Measured {
  readonly talks: number;
  readonly events: number;
  /** Of this process, which is LINE too: the product alone takes less. */
  readonly cpuMsPerEvent: number;
  readonly bytesPerTalk: number;
}

/** What one merchant writes on the morning: a question, a worry, two answers, thanks. */
const TALK = [
  '更新はいつからですか',
  '充電18%なんですけど更新できますか',
  '充電しました',
  '電源を入れ直しました',
  'ありがとうございます',
];
const AT_ONCE = 16;

/** Lets so many merchants have a talk with the whole product, and sees what that takes. */
export async function measure(root: string, talks: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-scale-'));
  const people = Array.from({ length: talks }, (_, at) => ({
    userId: `U${at.toString(16).padStart(32, '0')}`,
    displayName: `加盟店${at}`,
    storeName: null,
    merchantId: null,
    language: 'ja',
  }));
  const { content, read } = loadContentAndReader(root);
  const product = await startProduct({
    root,
    config: loadConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', QUIET_MS: '0' }),
    content,
    read,
    log: createLog('silent'),
    world: { people, world: [] },
  });
  const write = async (userId: string, text: string) =>
    await product.demo?.line.sendEvent(userId, { type: 'text', text });
  let cpu = process.cpuUsage();
  for (const [number, text] of TALK.entries()) {
    // The first message of everybody warms it up.
    if (number === 1) cpu = process.cpuUsage();
    for (let at = 0; at < talks; at += AT_ONCE) {
      const some = people.slice(at, at + AT_ONCE);
      await Promise.all(some.map(async ({ userId }) => await write(userId, text)));
    }
    while (!(await product.store.isIdle())) await pause(20);
  }
  const { user, system } = process.cpuUsage(cpu);
  await product.stop();
  const copy = join(folder, 'copy.sqlite');
  const file = new DatabaseSync(join(folder, 'madoguchi.sqlite'));
  file.exec(`vacuum into '${copy}'`);
  file.close();
  const bytesPerTalk = Math.round(statSync(copy).size / talks);
  rmSync(folder, { recursive: true, force: true });
  const events = talks * TALK.length;
  const warm = talks * (TALK.length - 1);
  return { talks, events, cpuMsPerEvent: (user + system) / 1000 / warm, bytesPerTalk };
}
