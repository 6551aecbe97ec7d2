import { Counter, type Registry } from 'prom-client';
import { sayWhatClamdMisses } from '../guard/clamd-check.ts';
import { askClamd } from '../guard/clamd.ts';
import type { Config } from '../config.ts';
import type { Log } from '../engine/log.ts';
import type { Search } from '../engine/searched.ts';
import { beginAtNought } from '../metrics.ts';

/** How what merchants send is searched for malware; null: nobody does, which production says at start. */
export function searchFor(
  { clamd, line, pictureDays }: Pick<Config, 'clamd' | 'line' | 'pictureDays'>,
  figures: Registry,
  log: Log,
): Search | null {
  const searches = new Counter({
    name: 'madoguchi_searches_total',
    help: 'Searches for malware in what merchants sent, by what came of them',
    labelNames: ['result'],
    registers: [figures],
  });
  if (clamd === null) {
    if (line !== null && pictureDays > 0) {
      log.warn({}, 'files of merchants are not searched for malware: CLAMD_ADDRESS is unset');
    }
    return null;
  }
  beginAtNought(searches, ['clean', 'found', 'beyond', 'unknown']);
  void sayWhatClamdMisses(clamd, log);
  return async (messageId, bytes) => {
    const answer = await askClamd(clamd, bytes);
    searches.inc({ result: answer.kind });
    if (answer.kind === 'found') {
      const { signature } = answer;
      log.warn({ messageId, signature }, 'malware in what a merchant sent: it is not kept');
    } else if (answer.kind === 'beyond') {
      const { signature } = answer;
      log.warn(
        { messageId, signature },
        'a merchant sent more than clamd searches: it is not kept',
      );
      return 'found';
    } else if (answer.kind === 'unknown') {
      const { because } = answer;
      log.warn({ messageId, because }, 'what a merchant sent could not be searched for malware');
    }
    return answer.kind;
  };
}
