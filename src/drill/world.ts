import type { DemoFile } from '../demo/file.ts';
import type { Shop, TerminalPlan } from './crowd.ts';
import { minuteToIso } from './time.ts';

/** The crowd as a demo world: what the product starts with. */
export function toDemoFile(crowd: readonly Shop[]): DemoFile {
  return { people: crowd.map(toPerson), shops: crowd.map(toShop) };
}

function toPerson(shop: Shop): DemoFile['people'][number] {
  const { userId, merchantId, storeName, persona, isLinked } = shop;
  return {
    userId,
    displayName: storeName,
    storeName: isLinked ? storeName : null,
    merchantId: isLinked ? merchantId : null,
    language: persona.style === 'english' ? 'en' : 'ja',
  };
}

const YEN = 3300;
/** The payment was cut off so long before the merchant writes. */
const CUT_OFF_MINUTES = 5;

function toShop(shop: Shop): DemoFile['shops'][number] {
  const { merchantId, storeName, terminals, payment, hasPaymentPort, comesAt } = shop;
  const status = payment?.port ?? null;
  const time = minuteToIso(comesAt - CUT_OFF_MINUTES);
  const listed = status === null ? [] : [{ time, amount: YEN, status, serial: null }];
  return {
    merchantId,
    storeName,
    terminals: terminals.map(toTerminal),
    payments: hasPaymentPort ? listed : null,
  };
}

const SINCE_YESTERDAY = '2025-08-18T21:10:00+09:00';

function toTerminal(plan: TerminalPlan): DemoFile['shops'][number]['terminals'][number] {
  const { serial, label, battery, wifi, isOff, isLaunchedEarly, offeredAt } = plan;
  return {
    serial,
    label,
    battery,
    wifi,
    charging: false,
    online: !isOff && wifi !== 'off',
    lastSeen: isOff ? SINCE_YESTERDAY : minuteToIso(0),
    lastBoot: SINCE_YESTERDAY,
    firmware: 'old',
    os: 'old',
    app: 'old',
    updateState: offeredAt === 0 ? (isLaunchedEarly ? 'failed:launched_early' : 'pending') : 'none',
    live: true,
  };
}
