import { contentWords } from '../../src/web/desk/content-words.ts';
import { queueWords } from '../../src/web/desk/queue-words.ts';
import type { Language } from '../../src/web/language.ts';
import { expectSaid, expectSeen, write } from './hands.ts';
import { inChrome, PATIENCE_MS } from './in-chrome.ts';
import { brokenRules, isWiderThanScreen, shoot } from './rules.ts';

/** What the bytes of sound and film begin with. */
const SOUND = Buffer.from('0000001c667479704d344120000000004d34412069736f6d', 'hex');
const FILM = Buffer.from('000000186674797069736f6d0000020069736f6d6d703431', 'hex');

const file = (fileName: string) => ({ type: 'file', fileName, fileSize: 8 }) as const;
const as = (bytes: Buffer, contentType: string) => ({ content: { bytes, contentType } });

inChrome('voice, films and files in a talk', ({ open, product, personOf }) => {
  beforeAll(async () => {
    const phone = await open('/phone');
    await write(phone, '人と話したい');
    await expectSaid(phone, '受付番号');
    await phone.close();
    const { demo } = product();
    const person = personOf('佐藤');
    const send = (event: Parameters<NonNullable<typeof demo>['line']['sendEvent']>[1]) =>
      demo?.line.sendEvent(person, event);
    await send({ type: 'audio', durationMs: 4000, ...as(SOUND, 'audio/x-m4a') });
    await send({ type: 'video', durationMs: 4000, ...as(FILM, 'video/mp4') });
    await send({ ...file('売上.pdf'), ...as(Buffer.from('%PDF-1.7'), 'application/pdf') });
    await send({ ...file('売上.txt'), ...as(Buffer.from('売上'), 'text/plain') });
  }, PATIENCE_MS);

  test.each<readonly [Language, number, 'light' | 'dark']>([
    ['en', 1280, 'dark'],
    ['en', 768, 'light'],
    ['ja', 1280, 'light'],
  ])(
    'break no rule, and each can be reached by its name (%s, %i px, %s)',
    async (language, width, colorScheme) => {
      const page = await open('/desk', { viewport: { width, height: 900 }, colorScheme });
      await page.evaluate(`localStorage.setItem('desk-language', '${language}')`);
      await page.reload();
      await page.getByRole('button', { name: '窓口 林' }).press('Enter');
      const ticket = page.getByRole('listitem', { name: queueWords[language].number('') }).first();
      await ticket.getByRole('button').first().press('Enter');
      const { plays, save, notOffered } = contentWords[language];
      await expectSeen(ticket.locator(`audio[aria-label="${plays.audio}"]`));
      await expectSeen(ticket.locator(`video[aria-label="${plays.video}"]`));
      await expectSeen(ticket.getByRole('link', { name: save }).nth(2));
      await expectSeen(ticket.getByText(notOffered));
      await shoot(page, `sent-${language}`, width);
      expect(await brokenRules(page)).toEqual([]);
      expect(await isWiderThanScreen(page)).toBe(false);
      await page.close();
    },
    2 * PATIENCE_MS,
  );
});
