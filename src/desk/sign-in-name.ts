/** Full-width letters and capitals are the same name: what a Japanese keyboard makes of it is no matter. */
export function toSignInName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** Letters that can be read aloud, and those of mail addresses. */
export function isSignInName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._@+-]{1,63}$/.test(name);
}
