import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { play, type Played } from '../../src/replay/play.ts';
import { openStage } from '../../src/replay/stage.ts';
import { differenceLines } from '../../src/replay/talk-lines.ts';
import { loadTranscript, type Transcript } from '../../src/replay/transcript.ts';
import { root } from '../core/the-shop.ts';

/** A guided update, pieces of a message, a link, staff, a payment in doubt, a timer, old buttons, another language. */
const TALKS = [
  'happy-path/update-18-percent',
  'happy-path/burst-of-pieces',
  'happy-path/link-and-see-the-terminal',
  'desk/staff-reply-and-return',
  'desk/ticket-from-payment',
  'failures/status-of-five-terminals',
  'failures/launched-early-and-wifi-dead',
  'flow-guards/old-button',
  'flow-guards/long-silence',
].map((name) => join(root, 'test/transcripts', `${name}.yaml`));

test('a talk that is saved at the desk is a transcript, and replays green', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-saved-'));
  try {
    const saved = await saveAll(folder);
    const talks = saved.map(loadTranscript);
    const stage = await openStage(root, talks);
    try {
      for (const talk of talks) {
        expect(wrongIn(await play(talk, stage, folder))).toEqual([]);
      }
    } finally {
      await stage.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

function wrongIn({ title, turns }: Played): readonly string[] {
  return turns.flatMap(({ heard, differences }) =>
    differences.flatMap((one) => [`${title} ${heard.turn}`, ...differenceLines(one)]),
  );
}

/** Plays the talks through the product, and saves each as the desk gives it. */
async function saveAll(folder: string): Promise<readonly string[]> {
  const talks = TALKS.map((path) => withTicket(loadTranscript(path)));
  const stage = await openStage(root, talks);
  try {
    const saved: string[] = [];
    const read = await deskOf(stage.product.url);
    for (const [n, talk] of talks.entries()) {
      await play(talk, stage, dirname(TALKS[n] ?? ''));
      const { tickets } = ticketList.parse(await (await read('/tickets')).json());
      // The stage gives each talk the next of its people.
      const user = stage.product.demo?.people[n]?.userId;
      const number = tickets.find(({ conversation }) => conversation === user)?.number ?? '';
      const answer = await read(`/tickets/${number}/transcript`);
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
        200,
        `attachment; filename="${number}.yaml"`,
      ]);
      const path = join(folder, `${n}.yaml`);
      writeFileSync(path, await answer.text());
      saved.push(path);
    }
    return saved;
  } finally {
    await stage.close();
  }
}

/** The desk saves a talk by the number of a ticket. */
function withTicket(talk: Transcript): Transcript {
  return { ...talk, turns: [...talk.turns, { user: '担当者に相談' }] };
}

const ticketList = z.object({
  tickets: z.array(z.object({ number: z.string(), conversation: z.string() })),
});

/** What somebody at the desk reads, signed in as one of the demo's people. */
async function deskOf(url: string): Promise<(path: string) => Promise<Response>> {
  const signedIn = await fetch(`${url}/desk/api/session/demo`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ member: 'demo-agent' }),
  });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  return (path) => fetch(`${url}/desk/api${path}`, { headers: { cookie: cookie.join('; ') } });
}
