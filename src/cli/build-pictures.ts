import { fileURLToPath } from 'node:url';
import { drawMenus, drawPictures, drawStaffIcon } from '../drawing/draw-pictures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const startedAt = Date.now();
const drawn = [
  ...(await drawPictures(root)),
  ...(await drawMenus(root)),
  ...(await drawStaffIcon(root)),
];
process.stdout.write(
  drawn.length === 0
    ? 'dist/pictures is up to date\n'
    : `drew ${String(drawn.length)} picture(s) in ${String(Date.now() - startedAt)} ms\n`,
);
