import { z } from 'zod';

/** Where clamd listens: a socket on this machine, or a port. */
export type ClamdAddress =
  | { readonly path: string }
  | { readonly host: string; readonly port: number };

/** `CLAMD_ADDRESS` as Node's sockets take it. */
export const clamdAddress = z.string().transform((text, context): ClamdAddress => {
  const address = onThisMachine(text) ?? elsewhere(text);
  if (address !== null) return address;
  context.addIssue('must be host:port, or unix:/path of a socket');
  return z.NEVER;
});

function onThisMachine(text: string): ClamdAddress | null {
  const [, path] = /^unix:(\/.+)$/.exec(text) ?? [];
  return path === undefined ? null : { path };
}

/** An address of IPv6 stands in brackets, as in URLs. */
function elsewhere(text: string): ClamdAddress | null {
  const [, bare, bracketed, digits] =
    /^(?:([\w.-]+)|\[([\da-f:.]+)\]):(\d{1,5})$/i.exec(text) ?? [];
  const host = bare ?? bracketed;
  const port = Number(digits);
  return host !== undefined && port >= 1 && port <= 65_535 ? { host, port } : null;
}
