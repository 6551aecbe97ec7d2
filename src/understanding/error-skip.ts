import { sieved } from './sieve.ts';

/** An error is not what can be put off: asked whether it may be skipped (エラー画面スキップしていい?), nobody hears that the update may. */
export function withoutErrorSkipped(topics: readonly string[], text: string): readonly string[] {
  if (!topics.includes('os.skip') || !ERROR_SKIPPED.test(text)) return topics;
  return [...new Set(topics.map((topic) => (topic === 'os.skip' ? ERROR_CARD : topic)))];
}

const ERROR_CARD = 'firmware.launched_early';
const ERROR_SKIPPED = sieved(
  /(?:エラー|えらー)[^。?]{0,16}(?:スキップ|すきっぷ|飛ば|とば|無視|後回し|あと(?:に|回し))|(?:スキップ|すきっぷ|飛ば|とば|無視|後回し|あと(?:に|回し))[^。]{0,12}[?、。](?:その|ファーム(?:ウェア)?の?)*(?:エラー|えらー)(?:の?(?:ほう|方|こと|やつ|画面))|skip[^.?]{0,16}error|error[^.?]{0,16}skip|跳过[^。?]{0,8}错误|错误[^。?]{0,8}跳过|오류[^.?]{0,8}(?:스킵|건너)/,
);
