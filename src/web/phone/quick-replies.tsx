import { useEffect, useRef, useState } from 'react';
import type { Action } from '../wire/action.ts';
import { ActionSurface } from './action-surface.tsx';

interface QuickRepliesProps {
  readonly items: readonly { readonly action: Action; readonly imageUrl?: string | undefined }[];
  readonly onTapped: () => void;
}

export function QuickReplies({ items, onTapped }: QuickRepliesProps) {
  return items.length === 0 ? null : <Choices items={items} onTapped={onTapped} />;
}

function Choices({ items, onTapped }: QuickRepliesProps) {
  const row = useRef<HTMLDivElement>(null);
  const hasMore = useHasMore(row, items);
  return (
    <div
      className="quick-replies"
      role="group"
      aria-label="返信の候補"
      ref={row}
      data-more={hasMore}
    >
      {items.map(({ action, imageUrl }, n) => (
        <ActionSurface
          // oxlint-disable-next-line react/no-array-index-key -- the choices of one message never move
          key={n}
          action={action}
          className="quick-reply"
          onTap={onTapped}
        >
          {imageUrl !== undefined && <img src={imageUrl} alt="" />}
          {action.label}
        </ActionSurface>
      ))}
    </div>
  );
}

/** Whether something is still hidden at the right edge. */
function useHasMore(row: React.RefObject<HTMLDivElement | null>, items: unknown): boolean {
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    const box = row.current;
    if (box === null) return;
    const look = () => setMore(box.scrollWidth - box.scrollLeft - box.clientWidth > roundingPx);
    // The row itself may become narrower; its choices become wider when a font arrives.
    const sizes = new ResizeObserver(look);
    for (const part of [box, ...box.children]) sizes.observe(part);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [row, items]);
  return hasMore;
}

const roundingPx = 2;
