/**
 * Has a ticket begin where the screen does. What is far away is not laid out (`queue.css`): as it comes near, the rows
 * above get heights of their own, and the ticket would move off. So it is brought there once more; gives how to let go.
 */
export function bringToTop(ticket: Element | null): () => void {
  const bring = () => ticket?.scrollIntoView({ block: 'start' });
  bring();
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(bring);
  });
  return () => cancelAnimationFrame(frame);
}
