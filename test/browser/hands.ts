import type { Locator, Page } from 'playwright-core';

export async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('メッセージ', { exact: true }).fill(text);
  await page.getByRole('button', { name: '送信' }).click();
}

export async function tap(page: Page, label: string): Promise<void> {
  await page
    .getByRole('group', { name: '返信の候補' })
    .getByRole('button', { name: label })
    .click();
}

export async function expectSaid(page: Page, words: string): Promise<void> {
  await expectSeen(page.getByRole('log').getByText(words).last());
}

export async function expectSeen(what: Locator): Promise<void> {
  await what.waitFor({ state: 'visible', timeout: 15_000 });
}
