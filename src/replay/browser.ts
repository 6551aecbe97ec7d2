export interface Page {
  readonly url: string;
  readonly status: number;
  readonly html: string;
}

/** A browser without a screen: keeps cookies, and goes where it is sent. */
export interface Browser {
  open(url: string): Promise<Page>;
  send(url: string, form: Readonly<Record<string, string>>): Promise<Page>;
}

interface Cookie {
  readonly host: string;
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

const MOST_REDIRECTS = 20;

export function createBrowser(): Browser {
  let jar: readonly Cookie[] = [];
  const go = async (url: string, init: RequestInit): Promise<Page> => {
    let [at, how] = [url, init];
    for (let hop = 0; hop < MOST_REDIRECTS; hop += 1) {
      const headers = { cookie: cookiesFor(new URL(at), jar) };
      const response = await fetch(at, { ...how, headers, redirect: 'manual' });
      jar = response.headers.getSetCookie().reduce((all, set) => withCookie(all, set, at), jar);
      const to = response.headers.get('location');
      if (to === null) return { url: at, status: response.status, html: await response.text() };
      [at, how] = [new URL(to, at).href, {}];
    }
    throw new Error(`${url} leads round and round`);
  };
  return {
    open: (url) => go(url, {}),
    send: (url, form) => go(url, { method: 'POST', body: new URLSearchParams(form) }),
  };
}

function cookiesFor({ host, pathname }: URL, jar: readonly Cookie[]): string {
  const sent = jar.filter((one) => one.host === host && pathname.startsWith(one.path));
  return sent.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** An empty value, or a time that is over, takes a cookie away. */
function withCookie(jar: readonly Cookie[], set: string, url: string): readonly Cookie[] {
  const { host } = new URL(url);
  const [pair = '', ...attributes] = set.split(';').map((part) => part.trim());
  const [name = '', ...value] = pair.split('=');
  const path = attributes.find((one) => /^path=/i.test(one))?.slice('path='.length) ?? '/';
  const others = jar.filter((one) => one.host !== host || one.path !== path || one.name !== name);
  const isOver = attributes.some((one) => /^expires=Thu, 01 Jan 1970/i.test(one));
  return isOver ? others : [...others, { host, path, name, value: value.join('=') }];
}
