import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { UnlessBroken } from './broken-page.tsx';
import { CurrentPage } from './current-page.tsx';
import { styleNonce } from './style-nonce.ts';
import { theme } from './theme.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
      <UnlessBroken>
        <CurrentPage path={location.pathname} />
      </UnlessBroken>
    </MantineProvider>
  </StrictMode>,
);
// Nobody waits for these, and only machines without Japanese fonts download what they name.
void Promise.all([
  import('@fontsource/noto-sans-jp/400.css'),
  import('@fontsource/noto-sans-jp/700.css'),
]);
