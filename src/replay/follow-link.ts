import { createBrowser, type Browser, type Page } from './browser.ts';

export interface LinkVisit {
  /** Where the product listens. */
  readonly base: string;
  /** The link from the chat. */
  readonly link: string;
  /** Whose phone it is opened on. */
  readonly userId: string;
  /** As whom to sign in, by the provider's own id; null: not at all. */
  readonly account: string | null;
}

/** Goes from the link in the chat through the sign-in to LINE's confirmation, as far as it leads; gives the last page. */
export async function followLink(
  visit: LinkVisit,
  browser: Browser = createBrowser(),
): Promise<Page> {
  const signedIn = await signInBy(visit, browser);
  const confirm = hrefOn(signedIn);
  return confirm === null ? signedIn : await browser.open(confirm);
}

/** As far as the page that says which shop it is. */
export async function signInBy(visit: LinkVisit, browser: Browser): Promise<Page> {
  const { base, link, userId, account } = visit;
  const to = new URLSearchParams({ to: link });
  const choosing = await browser.open(
    `${base}/simulator/line/people/${userId}/open?${to.toString()}`,
  );
  const form = /<form method="post" action="([^"]+)"/.exec(choosing.html)?.[1];
  return form === undefined ? choosing : await browser.send(form, { account: account ?? '' });
}

/** Where the page's one button leads. */
export function hrefOn({ html }: Page): string | null {
  return /class="go" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null;
}
