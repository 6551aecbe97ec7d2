import type { Action } from '../wire/action.ts';
import { ActionSurface } from './action-surface.tsx';

interface QuickRepliesProps {
  readonly items: readonly { readonly action: Action; readonly imageUrl?: string | undefined }[];
  readonly onTapped: () => void;
}

export function QuickReplies({ items, onTapped }: QuickRepliesProps) {
  if (items.length === 0) return null;
  return (
    <div className="quick-replies" role="group" aria-label="返信の候補">
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
