import { createContext, useContext } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { Action } from '../wire/action.ts';
import { safeHref } from './linked-text.ts';
import { newTab } from './linked-words.tsx';

/** What the phone does when something with an action is tapped; null: this is no phone, and nothing can be. */
export const TapContext = createContext<((action: Action) => void) | null>(() => undefined);

/** How this phone opens an address: LINE's own browser knows whose phone it is. */
export const OpenContext = createContext<(href: string) => string>((href) => href);

interface ActionSurfaceProps {
  readonly action: Action;
  readonly className: string;
  readonly style?: CSSProperties | undefined;
  readonly label?: string | undefined;
  readonly onTap?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** Anything tappable: a link for an address or a telephone number, a button for all else. */
export function ActionSurface(props: ActionSurfaceProps) {
  const tap = useContext(TapContext);
  const opened = useContext(OpenContext);
  const { action, className, style, label, onTap, children } = props;
  if (tap === null) {
    return (
      <span className={className} style={style}>
        {children}
      </span>
    );
  }
  const href = action.type === 'uri' ? safeHref(action.uri) : null;
  if (href !== null) {
    const tab = href.startsWith('http') ? newTab : {};
    return (
      <a
        href={opened(href)}
        {...tab}
        className={className}
        style={style}
        aria-label={label}
        onClick={onTap}
      >
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={className}
      style={style}
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        onTap?.();
        tap(action);
      }}
    >
      {children}
    </button>
  );
}
