import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import { type Answer, check, DONE, endpoint as at, type Gate, NOT_FOUND } from './line-endpoint.ts';
import type { WebhookMeans, WebhookSender } from './line-webhook.ts';

/** What a channel tells and takes of itself: its webhook's address, and what is switched in the console. */
export interface Channel {
  readonly router: Router;
  /** What only the console, and the manager of official accounts, can switch. */
  switch(to: Partial<Switches>): void;
}

interface Switches {
  readonly usesWebhook: boolean;
  readonly chat: boolean;
}

export interface ChannelMeans extends Gate, Pick<WebhookMeans, 'webhookUrl' | 'now'> {
  readonly webhook: Pick<WebhookSender, 'send'>;
}

const endpointRequest = z.looseObject({
  endpoint: z.url({ protocol: /^https$/, error: 'Invalid webhook endpoint URL' }).max(500),
});

export function createChannel(means: ChannelMeans): Channel {
  let endpoint: string | null = null;
  let switches: Switches = { usesWebhook: true, chat: false };
  let tried = 0;
  const setEndpoint = (request: Request): Answer => {
    const checked = check(endpointRequest, request.body);
    if ('refusal' in checked) return checked.refusal;
    ({ endpoint } = checked.data);
    return DONE;
  };
  const router = express.Router();
  const path = '/v2/bot/channel/webhook/endpoint';
  router.get(
    path,
    at(means, () => shown(endpoint, switches)),
  );
  router.put(path, express.json(), at(means, setEndpoint));
  router.post(
    '/v2/bot/channel/webhook/test',
    async (_request, _response, next) => {
      const isThere = endpoint !== null && isSame(endpoint, means.webhookUrl);
      tried = isThere ? await means.webhook.send([]) : 0;
      next();
    },
    at(means, () => ({
      status: 200,
      body: { timestamp: means.now().toISO(), ...verdictOn(tried) },
    })),
  );
  router.get(
    '/v2/bot/info',
    at(means, () => ({ status: 200, body: infoWith(switches) })),
  );
  return {
    router,
    switch(to) {
      switches = { ...switches, ...to };
    },
  };
}

function shown(endpoint: string | null, { usesWebhook }: Switches): Answer {
  return endpoint === null ? NOT_FOUND : { status: 200, body: { endpoint, active: usesWebhook } };
}

function infoWith({ chat }: Switches): object {
  return {
    userId: `U${'5'.repeat(32)}`,
    basicId: '@000abcde',
    displayName: 'USEN PAY+ 窓口',
    chatMode: chat ? 'chat' : 'bot',
    markAsReadMode: chat ? 'manual' : 'auto',
  };
}

/** LINE calls https only; here the same address is this machine without TLS. */
function isSame(endpoint: string, webhookUrl: WebhookMeans['webhookUrl']): boolean {
  const [asked, real] = [
    new URL(endpoint),
    new URL(typeof webhookUrl === 'string' ? webhookUrl : webhookUrl()),
  ];
  return asked.host === real.host && asked.pathname === real.pathname;
}

function verdictOn(statusCode: number): object {
  if (statusCode === 0) {
    const detail = 'Connection failed';
    return { success: false, statusCode, reason: 'COULD_NOT_CONNECT', detail };
  }
  const success = statusCode === 200;
  const reason = success ? 'OK' : 'ERROR_STATUS_CODE';
  return { success, statusCode, reason, detail: String(statusCode) };
}
