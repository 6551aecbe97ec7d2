import { DateTime } from 'luxon';
import { createPaxstoreClient } from '../../src/paxstore/client.ts';
import type { VendorAnswer } from '../fleet/vendor-suite.ts';
import { CREDENTIALS, fakePaxstore } from './fake-paxstore.ts';

/** Our client before a market place in which `M-1` has the terminal 1000. */
export async function paxstoreWith() {
  const fake = await fakePaxstore(() => [{ id: 1000, reseller: 'USEN', merchant: '店' }]);
  const client = createPaxstoreClient({
    baseUrl: fake.url,
    ...CREDENTIALS,
    shops: new Map([['M-1', { reseller: 'USEN', merchant: '店' }]]),
    target: { firmware: 'F', os: '13', paymentApp: { package: 'jp.example.pay', version: '1' } },
    now: () => DateTime.now(),
    turnMs: 20_000,
  });
  const answerWith = (answer: VendorAnswer) => fake.answerWith(() => answer);
  return { ...fake, client, answerWith };
}
