/** Our own pictures are asked of the server that the page came from: the demo has no https address. */
export function pictureAt(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname } = new URL(url);
  return pathname.startsWith('/pictures/') ? pathname : url;
}
