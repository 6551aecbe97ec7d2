import type { LineConfig } from '../config.ts';
import type { Clock } from '../engine/means.ts';
import { staticToken, statelessTokens, type Tokens } from '../line/token.ts';

/** How long one call to LINE may take. */
export const CALL_MS = 10_000;

/** The token of the configuration, or ones made from its secrets. */
export function tokensFor(line: LineConfig, now: Clock): Tokens {
  if (line.accessToken !== null) return staticToken(line.accessToken);
  const { channelId, secrets: secret, apiBaseUrl: baseUrl } = line;
  return statelessTokens({ channelId: channelId ?? '', secret, baseUrl, now, callMs: CALL_MS });
}
