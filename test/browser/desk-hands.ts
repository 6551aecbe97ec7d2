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
