import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { Values } from '../core/effect.ts';
import type { Notice } from '../core/notice.ts';
import { isReceptionOnly, phaseAt } from '../core/notice.ts';
import type { Language } from '../core/reading.ts';
import { factValues, type Locale } from '../core/words.ts';
import type { Clock } from '../engine/means.ts';
import type { Store } from '../engine/ports.ts';

export interface LinkPageMeans {
  readonly store: Pick<Store, 'state'>;
  readonly locales: Readonly<Record<Language, Locale>>;
  readonly notice: Notice;
  readonly now: Clock;
}

interface Shown {
  /** `linkPage.<says>` of the locale. */
  readonly says: 'confirm' | 'over' | 'notSignedIn' | 'noShop' | 'unavailable';
  readonly values?: Values;
  /** Where the one button leads; without it there is none. */
  readonly href?: string;
}

/** The few pages between the chat and the merchant's sign-in, in the language of the conversation. */
export interface LinkPage {
  show(
    response: Response,
    status: number,
    conversation: string | null,
    shown: Shown,
  ): Promise<void>;
}

export function createLinkPage(means: LinkPageMeans): LinkPage {
  return {
    async show(response, status, conversation, shown) {
      const state = conversation && (await means.store.state(conversation));
      const html = toHtml(shown, means.locales[state ? state.language : 'ja'], means);
      response.status(status).set('content-security-policy', POLICY).type('html').send(html);
    },
  };
}

function toHtml(
  { says, values, href }: Shown,
  locale: Locale,
  { notice, now }: LinkPageMeans,
): string {
  const hours = isReceptionOnly(notice.hotline, now()) ? 'receptionOnly' : 'full';
  const known = { ...factValues(notice), hours: { message: `hotline.hours.${hours}` }, ...values };
  const say = (message: string) =>
    escaped(locale.say(`linkPage.${message}`, known, phaseAt(notice, now())));
  const button = href === undefined ? '' : `<a class="go" href="${escaped(href)}">${say('go')}</a>`;
  return `<!doctype html>
<html lang="${locale.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say('title')}</title>
<style>${STYLE}</style>
<main>
<h1>${say('title')}</h1>
<p>${say(says)}</p>
${button}
</main>
</html>
`;
}

const STYLE = `
body { margin: 0; padding: 0 1em; background: #eef2f4; color: #1f2d3a; font: 17px/1.7 system-ui, sans-serif; }
main { max-width: 24em; margin: 8vh auto; padding: 1.5em; background: #fff; border-radius: 12px; }
h1 { margin: 0 0 0.5em; font-size: 1.1em; color: #5b6b79; }
p { margin: 0; white-space: pre-line; }
.go { display: block; margin-top: 1.5em; padding: 0.8em; border-radius: 8px; background: #0b6e4f; color: #fff;
  font-weight: bold; text-align: center; text-decoration: none; }
.go:focus-visible { outline: 3px solid #1f2d3a; outline-offset: 2px; }
`;

// Nothing runs, nothing is loaded, no other look than this, and no other site shows this page as its own.
const LOOK = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
const POLICY = `default-src 'none'; style-src ${LOOK}; frame-ancestors 'none'; base-uri 'none'`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
