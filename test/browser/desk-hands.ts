import type { Locator, Page } from 'playwright-core';
import { expectSaid, expectSeen, write } from './hands.ts';
import type { Stage } from './in-chrome.ts';

/** As one of the demo's people. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expectSeen(page.getByRole('button', { name: `アカウント ${name}` }));
}

const LARGE = { viewport: { width: 1280, height: 900 } };

/** A merchant who wishes for a person, and a member of staff at the desk: the pages of both. */
export async function bothSides(
  { open, personOf }: Pick<Stage, 'open' | 'personOf'>,
  merchant: string,
  staff: string,
): Promise<{ readonly phone: Page; readonly desk: Page }> {
  const phone = await open(`/phone?person=${personOf(merchant)}`, LARGE);
  await write(phone, '人と話したい');
  await expectSaid(phone, '受付番号');
  const desk = await open('/desk', LARGE);
  await signIn(desk, staff);
  return { phone, desk };
}

/** Opens the only ticket there is. */
export async function openTicket(page: Page): Promise<Locator> {
  const ticket = page.getByRole('listitem', { name: /受付番号/ }).first();
  await expectSeen(ticket);
  await ticket.getByRole('button').first().click();
  return ticket;
}

/** As if it had been picked in the browser's own dialog. */
export async function choosePhoto(field: Locator): Promise<void> {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await field.setInputFiles({ name: 'shop.png', mimeType: 'image/png', buffer: picture });
}
