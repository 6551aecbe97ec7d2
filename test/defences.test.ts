import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from '../src/desk/password.ts';
import { newSecret } from '../src/desk/secret.ts';
import { isSameSecret } from '../src/guard/same-secret.ts';
import { pagePolicy } from '../src/guard/security-headers.ts';
import { root } from './core/the-shop.ts';

/** What stands in our code, or must not: each is a line of docs/security.md. */
const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const having = (sign: RegExp, among = sources) =>
  among.filter(({ text }) => sign.test(text)).map(({ path }) => path);
const inProduct = sources.filter(
  ({ path }) => !/^src\/(?:simulator|drill|replay|cli)\//.test(path),
);

test('secrets are compared in a time that tells nothing', () => {
  expect(isSameSecret('right', 'right')).toBe(true);
  expect(isSameSecret('right', 'wrong')).toBe(false);
  expect(isSameSecret('right', 'right and longer')).toBe(false);
  const comparing = having(/timingSafeEqual|validateSignature/, inProduct);
  expect(comparing.toSorted()).toEqual([
    'src/desk/password.ts',
    'src/desk/picture-link.ts',
    'src/fleet/signature.ts',
    'src/guard/same-secret.ts',
    'src/line/webhook.ts',
  ]);
  const byHand = /(?:signature|secret|hash|hmac|mac)\w* ?[!=]== ?(?!null|undefined|'|\d)\w/i;
  expect(having(byHand, inProduct)).toEqual([]);
});

test('nothing is put into a page past React, and no text is run', () => {
  const past =
    /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
  expect(having(past)).toEqual([]);
  expect(having(/node:child_process|node:vm/, inProduct)).toEqual([]);
});

test('a page takes nothing from elsewhere', () => {
  const sourcesNamed = pagePolicy('abc')
    .split('; ')
    .flatMap((one) => one.split(' ').slice(1));
  expect([...new Set(sourcesNamed)].toSorted()).toEqual(
    ["'none'", "'nonce-abc'", "'self'", 'blob:', 'data:'].toSorted(),
  );
});

test('nobody is led elsewhere but by the few who may', () => {
  expect(having(/\.redirect\(/, inProduct).toSorted()).toEqual([
    'src/desk/provider-routes.ts',
    'src/linking/link-routes.ts',
  ]);
});

test('no call of the product follows a redirect', () => {
  const calling = having(
    /\bfetch\(/,
    inProduct.filter(({ path }) => !path.startsWith('src/web/')),
  );
  expect(calling).toContain('src/line/content.ts');
  const following = sources.filter(
    ({ path, text }) => calling.includes(path) && !/redirect: '(?:error|manual)'/.test(text),
  );
  expect(following.map(({ path }) => path)).toEqual([]);
});

test('cryptography is what the inventory tells, and Node’s own', async () => {
  const named = inProduct.flatMap(({ text }) =>
    Array.from(text.matchAll(/create(?:Hash|Hmac)\('([\w-]+)'/g), ([, name = '']) => name),
  );
  expect([...new Set(named)]).toEqual(['sha256']);
  // Codes of authenticator apps, by Node's HMAC below `otpauth`, and what Google has service accounts sign with.
  expect(having(/from 'otpauth'/, inProduct)).toEqual(['src/desk/factor.ts']);
  expect(having(/\bSHA1\b/, inProduct)).toEqual(['src/desk/factor.ts']);
  expect(having(/createSign\(|createVerify\(/, inProduct)).toEqual([
    'src/android/service-account.ts',
  ]);
  const inventory = readFileSync(join(root, 'docs/security.md'), 'utf8')
    .split('## Keys and algorithms\n')[1]
    ?.split('\n## ')[0];
  for (const name of [
    'HMAC-SHA256',
    'SHA-256',
    'HMAC-SHA1',
    'RSA-SHA256',
    'AES-256-GCM',
    'HKDF-SHA256',
    'scrypt',
  ])
    expect(inventory).toContain(name);
  expect(having(/createCipheriv|createDecipheriv/, inProduct)).toEqual(['src/desk/sealed.ts']);
  expect(having(/hkdf/i, inProduct)).toEqual(['src/desk/draft-key.ts']);
  expect(having(/crypto\.subtle/, inProduct)).toEqual(['src/web/desk/sealed-draft.ts']);
  expect(having(/pbkdf2|md5|aes-(?!(?:256-)?gcm)/i, inProduct)).toEqual([]);
  expect(await hashPassword('correct horse battery')).toMatch(/^scrypt/);
});

test('what must not be guessed has 128 bits or more of the system’s chance', () => {
  const secrets = Array.from({ length: 100 }, newSecret);
  expect(new Set(secrets).size).toBe(100);
  expect(Math.min(...secrets.map((one) => Buffer.from(one, 'base64url').length))).toBe(32);
  // The one use of a weaker chance: how long to wait before LINE is asked again.
  expect(having(/Math\.random/)).toEqual(['src/line/client.ts']);
});

test('neither bench nor drill nor simulator knows an address of LINE to call', () => {
  const measuring = globSync(['bench/**/*.ts', 'src/{drill,simulator}/**/*.ts'], {
    cwd: root,
    // What the load bench fetches of its peers is none of ours.
    exclude: ['**/node_modules/**'],
  });
  const calling = measuring.filter((path) =>
    /https:\/\/api(?:-data)?\.line\.me/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(calling).toEqual([]);
});
