import { verdictOfFailure } from '../../src/line/verdict.ts';

const failed = (code: string) => new TypeError('fetch failed', { cause: { code } });

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EMFILE', 'ENFILE', 'EADDRNOTAVAIL'])(
  'where no connection could be made (%s) nothing has left us',
  (code) => {
    expect(verdictOfFailure(failed(code))).toEqual({ kind: 'unreached' });
  },
);

test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])(
  'where one broke (%s) it may have arrived',
  (code) => {
    expect(verdictOfFailure(failed(code))).toMatchObject({ kind: 'unknown' });
  },
);
