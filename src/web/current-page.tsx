import { Center, Loader } from '@mantine/core';
import { Suspense, lazy } from 'react';
import type { ComponentType } from 'react';

/** One page for each address; Express answers the same index.html for all of them. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/': lazy(async () => ({ default: (await import('./front/front-page.tsx')).FrontPage })),
  '/phone': lazy(async () => ({ default: (await import('./phone/phone-page.tsx')).PhonePage })),
  '/terminals': lazy(async () => ({
    default: (await import('./terminals/terminals-page.tsx')).TerminalsPage,
  })),
  '/desk': lazy(async () => ({ default: (await import('./desk/desk-page.tsx')).DeskPage })),
  '/desk/welcome': lazy(async () => ({
    default: (await import('./desk/welcome-page.tsx')).WelcomePage,
  })),
  '/desk/second-factor': lazy(async () => ({
    default: (await import('./desk/factor-page.tsx')).FactorPage,
  })),
  '/desk/sessions': lazy(async () => ({
    default: (await import('./desk/own-sessions-page.tsx')).OwnSessionsPage,
  })),
  '/desk/people': lazy(async () => ({
    default: (await import('./desk/people-page.tsx')).PeoplePage,
  })),
  '/desk/learning': lazy(async () => ({
    default: (await import('./desk/learning-page.tsx')).LearningPage,
  })),
  '/desk/numbers': lazy(async () => ({
    default: (await import('./desk/numbers-page.tsx')).NumbersPage,
  })),
  '/desk/proof': lazy(async () => ({
    default: (await import('./desk/proof-page.tsx')).ProofPage,
  })),
  '/desk/proven': lazy(async () => ({
    default: (await import('./desk/proven-page.tsx')).ProvenPage,
  })),
  '/desk/audit': lazy(async () => ({
    default: (await import('./desk/audit-page.tsx')).AuditPage,
  })),
};
const Missing = lazy(async () => ({
  default: (await import('./front/missing-page.tsx')).MissingPage,
}));

const MissingAtDesk = lazy(async () => ({
  default: (await import('./desk/missing-page.tsx')).MissingDeskPage,
}));

export function CurrentPage({ path }: { readonly path: string }) {
  const missing = path.startsWith('/desk/') ? MissingAtDesk : Missing;
  const Page = pages[path.replace(/(?<=.)\/$/, '')] ?? missing;
  return (
    <Suspense
      fallback={
        <Center mih="60dvh">
          <Loader aria-label="読み込み中" />
        </Center>
      }
    >
      <Page />
    </Suspense>
  );
}
