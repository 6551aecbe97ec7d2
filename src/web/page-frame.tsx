import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { ClockStrip } from './clock/clock-strip.tsx';
import type { ClockControl } from './clock/demo-clock.ts';
import { inBoth, useWords } from './language.ts';

const places = [
  { path: '/phone', name: 'phone' },
  { path: '/terminals', name: 'terminals' },
  { path: '/desk', name: 'desk' },
] as const;

const words = inBoth({
  ja: { brand: '窓口', pages: 'ページ', phone: 'トーク', terminals: '端末', desk: 'デスク' },
  en: {
    brand: 'Madoguchi',
    pages: 'Pages',
    phone: 'Phone',
    terminals: 'Terminals',
    desk: 'Desk',
  },
});

interface PageFrameProps {
  readonly title: string;
  readonly control: ClockControl;
  /** The page is exactly as high as the screen, and scrolls inside. */
  readonly isFixed?: boolean;
  /** Who is signed in, where somebody can be. */
  readonly account?: ReactNode;
  readonly children: ReactNode;
}

/** The head every page but the front shares: the way to the other pages, and the demo clock. */
export function PageFrame({
  title,
  control,
  isFixed = false,
  account = null,
  children,
}: PageFrameProps) {
  const say = useWords(words);
  useEffect(() => {
    document.title = `${title} | ${say.brand}`;
  }, [title, say]);
  const shown = control.isDemo === true ? places : places.filter(({ path }) => path === '/desk');
  return (
    <div className={isFixed ? 'page page-fixed' : 'page'}>
      <header className="page-head">
        <a className="brand" href="/">
          <BrandMark />
          <span>{say.brand}</span>
        </a>
        <nav aria-label={say.pages}>
          {shown.map(({ path, name }) => (
            <a
              key={path}
              href={path}
              aria-current={location.pathname.startsWith(path) ? 'page' : undefined}
            >
              {say[name]}
            </a>
          ))}
        </nav>
        <div className="page-tools">
          <ClockStrip control={control} />
          {account}
        </div>
      </header>
      <main className="page-body">{children}</main>
    </div>
  );
}

export function BrandMark() {
  return (
    <svg viewBox="0 0 64 64" width="30" height="30" aria-hidden="true">
      <rect width="64" height="64" rx="16" className="brand-ground" />
      <path
        d="M14 18h36a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H34l-9 8v-8H14a4 4 0 0 1-4-4V22a4 4 0 0 1 4-4z"
        fill="#fff"
      />
      <path d="M20 31h24M32 24v14" className="brand-line" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
