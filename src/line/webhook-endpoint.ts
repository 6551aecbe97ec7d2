import { HTTPFetchError } from '@line/bot-sdk';
import { callLine, type LineMeans } from './call.ts';

/** Where our server takes LINE's events, below its public address. */
const WEBHOOK_PATH = '/line/webhook';

export interface EndpointSetUp {
  readonly endpoint: string;
  /** False when LINE had this very address already. */
  readonly isNew: boolean;
  /** Whether "Use webhook" is on: no API can switch it. */
  readonly isActive: boolean;
  /** What LINE said when it tried the address out; null: it was reached and answered as it should. */
  readonly trouble: string | null;
}

/** Tells LINE where to send events, and lets it try. A second run changes nothing. */
export async function setUpWebhook(means: LineMeans, publicUrl: string): Promise<EndpointSetUp> {
  const endpoint = `${publicUrl}${WEBHOOK_PATH}`;
  const before = await present(means);
  const isNew = before?.endpoint !== endpoint;
  if (isNew) {
    await callLine(means, 'setWebhookEndpoint', ({ api }) =>
      api.setWebhookEndpointWithHttpInfo({ endpoint }),
    );
  }
  const tried = await callLine(means, 'testWebhookEndpoint', ({ api }) =>
    api.testWebhookEndpointWithHttpInfo({ endpoint }),
  );
  const { success, reason, detail, statusCode } = tried;
  const trouble = success === true ? null : `${reason} (${detail}, status ${statusCode})`;
  return { endpoint, isNew, isActive: (await present(means))?.active ?? false, trouble };
}

/** null: none was ever set. */
async function present(means: LineMeans): Promise<{ endpoint: string; active: boolean } | null> {
  try {
    return await callLine(means, 'getWebhookEndpoint', ({ api }) =>
      api.getWebhookEndpointWithHttpInfo(),
    );
  } catch (error) {
    if (error instanceof HTTPFetchError && error.status === 404) return null;
    throw error;
  }
}

/** Whether staff could also write in LINE Official Account Manager, where the bot neither sees it nor keeps still. */
export async function isManagerChatOn(means: LineMeans): Promise<boolean> {
  const { chatMode } = await callLine(means, 'botInfo', ({ api }) => api.getBotInfoWithHttpInfo());
  return chatMode === 'chat';
}
