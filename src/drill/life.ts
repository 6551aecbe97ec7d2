import { toldBy, understand, type Meaning } from './meaning.ts';
import type { Deed, Merchant } from './merchant.ts';
import { decide } from './mind.ts';
import { piecesOf, say } from './speech.ts';

/** Who has written so often and has no end yet has none. */
const MOST_MESSAGES = 40;
/** Answers that a merchant gives within a minute. */
const ANSWERS_A_MINUTE = 2;

/** Lets a merchant act in this minute; gives the minutes until they look again. */
export async function live(merchant: Merchant): Promise<number> {
  for (let answers = 0; answers < ANSWERS_A_MINUTE; answers += 1) {
    merchant.seen = merchant.phone.look() ?? merchant.seen;
    const deed = await decide(merchant);
    if (deed.kind === 'wait') return deed.minutes;
    if (deed.kind === 'end') {
      merchant.end = deed.end;
      return 0;
    }
    if (merchant.messages >= MOST_MESSAGES) {
      merchant.end = 'without an end';
      return 0;
    }
    merchant.messages += 1;
    if (!(await send(deed, merchant))) merchant.unanswered += 1;
  }
  return 1;
}

async function send(deed: Exclude<Deed, { kind: 'wait' | 'end' }>, merchant: Merchant) {
  const { phone, persona, seen } = merchant;
  switch (deed.kind) {
    case 'write':
      return phone.write(...piecesOf(deed.text, persona));
    case 'press':
      return press(deed.label, merchant);
    case 'menu':
      return pressMenu(deed.means, merchant);
    case 'say': {
      const offered = understand(seen.choices);
      const isOffered = offered.some(({ means }) => means === deed.means);
      if (!isOffered && persona.taps === 1) return pressMenu(deed.means, merchant);
      const plainly = isPlain(deed.means, merchant);
      merchant.said.set(deed.means, seen.words);
      return say({ ...deed, isPlain: plainly }, offered, merchant);
    }
  }
}

/** In the bot's own words, once one's own have not led on. */
function isPlain(means: Meaning, { seen, asked, said }: Merchant): boolean {
  const isAgain = /^(?:beginUpdate|updateTopic)$/.test(means) && (asked.get('update') ?? 0) > 2;
  return isAgain || said.get(means) === seen.words || toldBy(seen.words)('notUnderstood');
}

async function press(label: string, { phone, persona, seen, chance }: Merchant) {
  const choice = seen.choices.find((one) => one.label === label);
  return choice !== undefined && chance.isOne(persona.taps)
    ? phone.tap(choice)
    : phone.write(label);
}

async function pressMenu(means: Meaning, { phone }: Merchant): Promise<boolean> {
  const menu = understand(await phone.menu());
  const button = menu.find((one) => one.means === means)?.choice;
  if (button === undefined) throw new Error(`the menu has no button for "${means}"`);
  return phone.tap(button);
}
