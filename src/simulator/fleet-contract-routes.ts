import express, { type RequestHandler, type Response, type Router } from 'express';
import { DateTime } from 'luxon';
import type { z } from 'zod';
import { paymentQuerySchema, type FleetPayment } from '../fleet/contract-payment.ts';
import { PAYMENTS_NOT_AVAILABLE } from '../fleet/contract-problem.ts';
import { pageQuerySchema } from '../fleet/contract-reading.ts';
import { toCampaign, type CampaignRules } from './fleet-campaign.ts';
import type { CommandMood } from './fleet-command-mood.ts';
import { addCommandRoutes } from './fleet-command-routes.ts';
import type { FleetEvents } from './fleet-events.ts';
import { findMerchant, findTerminal } from './fleet-find.ts';
import { paymentsUntil, toFleetPayment } from './fleet-payments.ts';
import { readInput, refuse, sendProblem } from './fleet-problem.ts';
import type { TokenOffice } from './fleet-tokens.ts';
import type { FleetWorld } from './fleet-world.ts';

export interface ContractMeans {
  readonly world: FleetWorld;
  readonly isGood: TokenOffice['isGood'];
  readonly campaign: CampaignRules;
  readonly tell: FleetEvents['tell'];
  /** What becomes of commands. */
  readonly mood: () => CommandMood;
}

/** The contract as a real fleet serves it: everything below `/v1`. */
export function contractRoutes(means: ContractMeans): Router {
  const { world, isGood, campaign } = means;
  const router = express.Router();
  router.use(withToken(isGood));
  router.get('/merchants/:merchantId/terminals', (request, response) => {
    const merchant = findMerchant(world, request.params.merchantId, response);
    const query = merchant && readInput(pageQuerySchema, request.query, response);
    if (!merchant || !query) return;
    const reports = merchant.terminals
      .map(({ report }) => report)
      .toSorted((a, b) => a.id.localeCompare(b.id));
    response.json(toPage(reports, query, world.now()));
  });
  router.get('/merchants/:merchantId/terminals/:terminalId', (request, response) => {
    const terminal = findTerminal(world, request.params, response);
    if (terminal !== null) response.json(terminal.report);
  });
  router.get('/merchants/:merchantId/terminals/:terminalId/payments', (request, response) => {
    const terminal = findTerminal(world, request.params, response);
    const payments = terminal && findPayments(world, request.params.merchantId, response);
    const query = payments && readInput(paymentQuerySchema, request.query, response);
    if (!terminal || !payments || !query) return;
    const asked = payments.filter(
      (payment) => payment.terminalId === terminal.device.id && isAsked(payment, query),
    );
    response.json(toPage(asked, query, world.now()));
  });
  router.get('/merchants/:merchantId/payments/:paymentId', (request, response) => {
    const payments = findPayments(world, request.params.merchantId, response);
    if (payments === null) return;
    const found = payments.find(({ id }) => id === request.params.paymentId);
    if (found !== undefined) response.json(found);
    else refuse(response, 'payment-not-found', 'No such payment.');
  });
  router.get('/campaigns/:campaignId', (request, response) => {
    if (request.params.campaignId === campaign.id) response.json(toCampaign(campaign));
    else refuse(response, 'campaign-not-found', 'No such campaign.');
  });
  addCommandRoutes(router, means);
  router.use((_request, response) => {
    sendProblem(response, 404, 'route-not-found', 'The contract has no such path.');
  });
  return router;
}

function withToken(isGood: TokenOffice['isGood']): RequestHandler {
  return (request, response, next) => {
    if (isGood(request.get('authorization'))) next();
    else refuse(response, 'unauthorized', 'The token is not accepted.');
  };
}

function findPayments(world: FleetWorld, id: string, response: Response): FleetPayment[] | null {
  const merchant = findMerchant(world, id, response);
  if (merchant === null) return null;
  const payments = paymentsUntil(world.now(), merchant);
  if (payments === null) refuse(response, PAYMENTS_NOT_AVAILABLE, 'This fleet knows no payments.');
  return payments?.map(toFleetPayment) ?? null;
}

function isAsked(payment: FleetPayment, query: z.infer<typeof paymentQuerySchema>): boolean {
  const at = DateTime.fromISO(payment.createdAt);
  if (query.since !== undefined && at < DateTime.fromISO(query.since)) return false;
  if (query.until !== undefined && at >= DateTime.fromISO(query.until)) return false;
  return query.status === undefined || query.status === payment.status;
}

/** A cursor is the last id given: what is added meanwhile shifts no page. */
function toPage<T extends { readonly id: string }>(
  all: readonly T[],
  { cursor, limit }: z.infer<typeof pageQuerySchema>,
  now: DateTime,
) {
  const from = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
  const data = all.slice(from, from + limit);
  const nextCursor = from + limit < all.length ? (data.at(-1)?.id ?? null) : null;
  return { data, nextCursor, asOf: now.toJSDate().toISOString() };
}
