import { z } from 'zod';
import { signIn } from './desk-hands.ts';
import { expectSeen } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';

/** Grounds are gone there: what is chosen has to be seen otherwise. */
inChrome('where the system sets all colours', ({ open }) => {
  test(
    'the page, the part of the queue and the switch of the desk are told apart',
    async () => {
      const desk = await open('/desk', {
        viewport: { width: 1280, height: 800 },
        forcedColors: 'active',
      });
      await signIn(desk, '窓口 佐々木');
      await expectSeen(desk.locator('.queue-tools'));
      const look = async (what: string, property: string) =>
        z
          .string()
          .parse(
            await desk.evaluate(
              `getComputedStyle(document.querySelector(${JSON.stringify(what)})).${property}`,
            ),
          );
      const differ = async (one: string, other: string, property: string) =>
        (await look(one, property)) !== (await look(other, property));
      const tabs = '.desk-tabs a';
      const parts = '.mantine-SegmentedControl-label';
      expect({
        tab: await differ(
          `${tabs}[aria-current]`,
          `${tabs}:not([aria-current])`,
          'borderBottomColor',
        ),
        part: await differ(
          `${parts}[data-active]`,
          `${parts}:not([data-active])`,
          'backgroundColor',
        ),
        page: await look('.page-head nav a[aria-current]', 'borderTopStyle'),
        switch: await look('.mantine-Switch-track', 'borderTopStyle'),
      }).toEqual({ tab: true, part: true, page: 'solid', switch: 'solid' });
      await desk.close();
    },
    PATIENCE_MS,
  );
});
