/** An address below `/v1/3rdsys`. */
export type ToUrl = (path: string, query: Readonly<Record<string, string>>) => URL;

export function urlsUnder(baseUrl: string): ToUrl {
  const base = new URL(baseUrl.replace(/\/*$/, '/'));
  return (path, query) => {
    const url = new URL(`v1/3rdsys/${path}`, base);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };
}
