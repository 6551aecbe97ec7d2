import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawCrowd } from './crowd.ts';
import { fastFolder } from './fast-folder.ts';
import { playMorning, type Morning } from './morning.ts';
import { startProcess } from './own-process.ts';
import { BEGINS } from './time.ts';
import { toDemoFile } from './world.ts';

export interface Drill {
  /** The folder of the repository. */
  readonly root: string;
  readonly seed: number;
  readonly merchants: number;
  readonly step: number;
  readonly tell: (line: string) => void;
}

/** Starts the product in a process of its own, and walks a crowd through the morning of the update. */
export async function runDrill(drill: Drill): Promise<Morning> {
  const crowd = drawCrowd(drill.seed, drill.merchants);
  const folder = mkdtempSync(join(fastFolder(), 'madoguchi-drill-'));
  const world = join(folder, 'world.json');
  writeFileSync(world, JSON.stringify(toDemoFile(crowd)));
  const product = await startProcess(drill.root, {
    DATA_DIR: folder,
    DEMO_WORLD: world,
    DEMO_CLOCK: BEGINS,
    // A crowd writes faster than people do.
    QUIET_MS: '200',
    LOG_LEVEL: 'info',
  });
  try {
    return await playMorning({ ...drill, url: product.url, crowd });
  } finally {
    await product.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
