import { z } from 'zod';
import { bindPeople, type Demo } from './world.ts';
import type { Clock } from '../engine/means.ts';
import type { TalkLine } from '../engine/talk-ports.ts';
import type { Entry, ShownMessage } from '../simulator/line-talk.ts';
import type { WholeStore } from '../store/store.ts';

/** The talks go on where they stood when the server ended, so the phones show again what was said in them; whoever puts everything back to its start ends them, too. */
export async function openTalks(demo: Demo, store: WholeStore, now: Clock): Promise<void> {
  const { people, line, fleet } = demo;
  await bindPeople(people, store);
  fleet.whenStartedOver(() => startTalksOver(demo, store, now));
  for (const { userId } of people) {
    line.recall(userId, entriesOf(await store.desk.wholeTalk(userId)));
  }
}

/** Nothing was ever said, and nobody waits for staff: talks, tickets, reminders and links are as at the start. */
async function startTalksOver(
  { people, line }: Demo,
  store: WholeStore,
  now: Clock,
): Promise<void> {
  const users = people.map(({ userId }) => userId);
  await store.desk.erase(users, { by: null, at: now() }, null);
  for (const userId of users) line.recall(userId, []);
  await bindPeople(people, store);
}

function entriesOf(lines: readonly TalkLine[]): readonly Entry[] {
  const labels = new Map<string, string>();
  return lines.flatMap((line): readonly Entry[] => {
    const at = line.at.toUTC().toISO() ?? '';
    if (line.from === 'merchant') {
      const own = ownOf(line, labels);
      return own === null ? [] : [{ ...own, at, from: 'merchant' }];
    }
    // What is still on its way comes by itself.
    if (line.from === 'event' || line.delivery !== 'sent') return [];
    const messages = said.parse(line.content);
    for (const message of messages) noteLabels(message, labels);
    return messages.map((message, n) => ({ id: `${line.id}:${n}`, at, from: 'bot', message }));
  });
}

const said = z.array(z.looseObject({ type: z.string() }));
const heard = z.looseObject({
  type: z.string(),
  messageId: z.string().optional(),
  text: z.string().optional(),
  data: z.string().optional(),
  kind: z.string().optional(),
});

/** What a phone shows of it; a tap by the words of its button. */
function ownOf(
  { id: line, content }: TalkLine,
  labels: ReadonlyMap<string, string>,
): Pick<Entry, 'id' | 'message'> | null {
  const { type, messageId: id = line, data = '', kind, text } = heard.parse(content);
  if (type === 'merchantSent') return { id, message: { type: kind === 'image' ? kind : 'other' } };
  const words = type === 'merchantTapped' ? labels.get(data) : text;
  return words === undefined ? null : { id, message: { type: 'text', text: words } };
}

const offering = z.looseObject({
  quickReply: z.looseObject({
    items: z.array(
      z.looseObject({
        action: z.looseObject({
          label: z.string().optional(),
          displayText: z.string().optional(),
          data: z.string().optional(),
        }),
      }),
    ),
  }),
});

function noteLabels(message: ShownMessage, labels: Map<string, string>): void {
  const { data } = offering.safeParse(message);
  for (const { action } of data?.quickReply.items ?? []) {
    const shown = action.displayText ?? action.label;
    if (action.data !== undefined && shown !== undefined) labels.set(action.data, shown);
  }
}
