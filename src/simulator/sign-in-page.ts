import { createHash } from 'node:crypto';
import type { SignInAccount } from './sign-in.ts';

/** Who is it? In the demo everyone signs in without a password. */
export function signInPage(address: string, accounts: readonly SignInAccount[]): string {
  const buttons = accounts.map(
    ({ id, label }) => `<button name="account" value="${escaped(id)}">${escaped(label)}</button>`,
  );
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>加盟店サインイン(デモ)</title>
<style>${STYLE}</style>
<main>
<h1>加盟店サインイン(デモ)</h1>
<p>加盟店ご自身のサインイン画面の代わりです。だれとしてサインインしますか。</p>
<form method="post" action="${escaped(address)}">
${buttons.join('\n')}
<button name="account" value="" class="quiet">サインインしない</button>
</form>
</main>
</html>
`;
}

const STYLE = `
body { margin: 0; padding: 0 1em; background: #f4f1ea; color: #1f2d3a; font: 17px/1.7 system-ui, sans-serif; }
main { max-width: 24em; margin: 8vh auto; padding: 1.5em; background: #fff; border-radius: 12px; }
h1 { margin: 0 0 0.5em; font-size: 1.2em; }
button { display: block; width: 100%; margin-top: 0.7em; padding: 0.8em; border: 1px solid #1f2d3a; border-radius: 8px;
  background: #fff; color: inherit; font: inherit; cursor: pointer; }
button:hover { background: #f4f1ea; }
.quiet { border-color: transparent; color: #5b6b79; }
`;

/** What a browser may do with the page: show it, and send its form. */
export const SIGN_IN_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  // Where the form leads in the end is another site's, that of whoever asked who it is.
  'form-action *',
  "frame-ancestors 'none'",
].join('; ');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
