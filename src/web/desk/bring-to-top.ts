/** Within this all rows near a ticket are laid out, on a slow machine too. */
const SETTLED_MS = 2000;
const BY_HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Has a ticket begin where the screen does. What is far away is not laid out (`queue.css`): as it comes near, the rows
 * above get heights of their own, and the ticket would move off. So it is brought there again whenever the page's height
 * changes, until all has settled or somebody moves the page; gives how to let go.
 */
export function bringToTop(ticket: Element | null): () => void {
  const bring = () => ticket?.scrollIntoView({ block: 'start' });
  const heights = new ResizeObserver(bring);
  const moved = new AbortController();
  const letGo = () => {
    heights.disconnect();
    clearTimeout(settled);
    moved.abort();
  };
  const settled = setTimeout(letGo, SETTLED_MS);
  for (const kind of BY_HAND) {
    addEventListener(kind, letGo, { signal: moved.signal, passive: true });
  }
  bring();
  heights.observe(document.body);
  return letGo;
}
