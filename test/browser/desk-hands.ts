import type { Locator, Page } from 'playwright-core';
import { expectSeen } from './hands.ts';

/** As one of the demo's people. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expectSeen(page.getByRole('button', { name: `アカウント ${name}` }));
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
