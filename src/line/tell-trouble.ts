import { HTTPFetchError } from '@line/bot-sdk';
import { NoTokenError } from './call.ts';

interface Channel {
  readonly accessToken: string | null;
  readonly apiBaseUrl: string;
}

/** Why a command got nowhere with LINE, and which variable to look at; an error that is not LINE's tells itself. */
export function tellTrouble(error: unknown, { accessToken, apiBaseUrl }: Channel): string {
  const cause = error instanceof NoTokenError ? error.cause : error;
  if (cause instanceof HTTPFetchError) {
    const { status, body, headers } = cause;
    const said = `LINE answered ${status} (${body}, request ${headers.get('x-line-request-id')})`;
    if (error instanceof NoTokenError)
      return `${said}: LINE_CHANNEL_ID and LINE_CHANNEL_SECRET are not those of one channel, see "Basic settings" in the console`;
    return status === 401 && accessToken !== null
      ? `${said}: LINE_CHANNEL_ACCESS_TOKEN is not this channel's, or is over`
      : said;
  }
  const because = cause instanceof Error ? cause.message : String(cause);
  return error instanceof NoTokenError || because === 'fetch failed'
    ? `${apiBaseUrl} could not be reached (${because}): does this machine get out over https?`
    : because;
}
