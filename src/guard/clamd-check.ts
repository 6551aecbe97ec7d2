import { gzipSync } from 'node:zlib';
import type { ClamdAddress } from '../config/clamd.ts';
import type { Log } from '../engine/log.ts';
import { askClamd } from './clamd.ts';
import { LARGEST } from '../line/content.ts';

/** What every scanner finds, harmless (eicar.org). In pieces, so that none finds it here. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);
/** More than clamd opens, however it is set. */
const WRAPPINGS = 110;

/** Shows clamd three harmless files: one that takes them otherwise than it should lets malware pass, or keeps nothing. */
export async function sayWhatClamdMisses(address: ClamdAddress, log: Log): Promise<void> {
  const bad = await askClamd(address, EICAR);
  if (bad.kind === 'unknown') {
    log.warn(bad, 'clamd gives no answer: nothing that merchants send is kept meanwhile');
    return;
  }
  if (bad.kind === 'clean') {
    log.warn({}, 'clamd does not find the test file of EICAR: it has no signatures to search by');
  }
  const deep = await askClamd(address, wrapped(EICAR));
  if (deep.kind === 'clean') {
    log.warn({}, 'clamd calls clean what it did not search to its end: set AlertExceedsMax');
  }
  const large = await askClamd(address, Buffer.alloc(Math.max(...Object.values(LARGEST)), 'a'));
  if (large.kind !== 'clean') {
    log.warn(large, 'clamd does not search files as large as are kept: see its limits');
  }
}

function wrapped(bytes: Buffer): Buffer {
  return Array.from({ length: WRAPPINGS }).reduce<Buffer>((inner) => gzipSync(inner), bytes);
}
