import type { RequestHandler } from 'express';
import { isSameSecret } from '../same-secret.ts';

/**
 * Who may see the desk. In the demo everyone on this machine; in production whoever knows
 * `DESK_TOKEN` (HTTP Basic, any name), and nobody at all while it is not set.
 */
export function deskGate(access: 'open' | { readonly token: string | null }): RequestHandler {
  return (request, response, next) => {
    if (access === 'open') {
      next();
      return;
    }
    if (access.token === null) {
      response.status(403).type('text').send('The desk is closed: set DESK_TOKEN to open it.');
      return;
    }
    if (isSameSecret(passwordOf(request.get('authorization') ?? ''), access.token)) {
      next();
      return;
    }
    response.set('www-authenticate', 'Basic realm="Madoguchi desk", charset="UTF-8"');
    response.status(401).type('text').send('Sign in with any name and the desk token.');
  };
}

function passwordOf(header: string): string {
  const [, encoded = ''] = /^Basic (.+)$/i.exec(header) ?? [];
  return Buffer.from(encoded, 'base64').toString('utf8').split(':').slice(1).join(':');
}
