import { z } from 'zod';
import type { NotKept } from '../engine/picture-ports.ts';
import { kept, type Kept } from './kept-line.ts';
import type { FleetSeen, TalkLine, TurnTrace } from '../engine/talk-ports.ts';
import { choicesOf } from '../line/visible.ts';
import type { DeskLanguage, InBoth } from './in-both.ts';
import { ownByPath } from './own-pictures.ts';
import { whyNoPhoto } from './photo-words.ts';

/** One line of a talk for the page: what the merchant's phone showed, and what stood behind it. */
export interface DeskLine extends Pick<TalkLine, 'id' | 'turn' | 'from' | 'delivery'> {
  readonly at: string | null;
  /** The member of staff who speaks. */
  readonly by: string | null;
  /** As a phone draws them: LINE's own messages, and the merchant's in the same shape. */
  readonly messages: readonly unknown[];
  /** Something happened without words. */
  readonly event: string | null;
  readonly isUnsent: boolean;
  /** The merchant changed the words after they were sent. */
  readonly isEdited: boolean;
  /** What the understanding made of a merchant's words. */
  readonly heard: {
    readonly topics: readonly string[];
    readonly suggested: readonly string[];
    readonly confidence: number;
  } | null;
  /** What stood behind words of the bot. */
  readonly decided: {
    readonly flow: string | null;
    readonly notice: string;
    /** The names of the messages that were said. */
    readonly said: readonly string[];
    readonly fleet: FleetSeen | null;
  } | null;
}

export interface Naming {
  /** Of the page. */
  readonly language: DeskLanguage;
  /** The words of a message of the locale; null where there is none by that name. */
  readonly nameOf: (message: string) => string | null;
  /** What can be shown of a picture that the merchant sent; null: nothing. */
  readonly pictureOf: PictureOf;
  readonly pictureBase: string | null;
}

export type PictureOf = (
  messageId: string,
) => { readonly url: string; readonly isDoubtful?: true } | 'withheld' | NotKept | null;

/** The lines of a talk for the page. A tap is told by what its button said. */
export function toDeskLines(talk: readonly TalkLine[], naming: Naming): readonly DeskLine[] {
  const labels = new Map(talk.flatMap(buttonsOf));
  return talk.map((line) => ({
    ...pick(line),
    ...(line.from === 'merchant' || line.from === 'event'
      ? ofMerchant(line, labels, naming)
      : ofOurs(line, naming)),
  }));
}

function pick({ id, turn, at, from, delivery }: TalkLine) {
  return { id, turn, at: at.toISO(), from, delivery };
}

function buttonsOf({ from, content }: TalkLine): readonly (readonly [string, string])[] {
  if (from === 'merchant' || !Array.isArray(content)) return [];
  return content.flatMap((message: unknown) =>
    choicesOf(message).map(({ data, label }) => [data, label] as const),
  );
}

type Rest = Omit<DeskLine, 'id' | 'turn' | 'at' | 'from' | 'delivery'>;
const NOTHING: Rest = {
  by: null,
  messages: [],
  event: null,
  isUnsent: false,
  isEdited: false,
  heard: null,
  decided: null,
};

function ofMerchant(
  { content, trace, from }: TalkLine,
  labels: ReadonlyMap<string, string>,
  naming: Naming,
): Rest {
  const event = kept.safeParse(content).data;
  if (event === undefined) return NOTHING;
  if (event.type === 'merchantUnsent') return { ...NOTHING, isUnsent: true };
  const message = messageOf(event, labels, naming);
  return {
    ...NOTHING,
    by: event.staff ?? null,
    messages: message === null ? [] : [message],
    isEdited: event.editedAt !== undefined,
    event: message === null || from === 'event' ? event.type : null,
    heard: event.type === 'merchantWrote' ? heardIn(event, trace, naming) : null,
  };
}

function messageOf(
  event: Kept,
  labels: ReadonlyMap<string, string>,
  naming: Naming,
): object | null {
  const { type, text = '', data = '' } = event;
  if (type === 'merchantWrote') return { type: 'text', text };
  if (type === 'merchantTapped') {
    return { type: 'postback', displayText: labels.get(data) ?? MENU[naming.language] };
  }
  return type === 'merchantSent' ? sentThing(event, naming) : null;
}

const MENU: InBoth = { ja: 'メニュー', en: 'Menu' };

function sentThing({ kind, messageId = '', what = {} }: Kept, naming: Naming): object {
  const { sticker = { packageId: '', stickerId: '' }, fileName, durationMs, place } = what;
  switch (kind) {
    case 'sticker':
      return { type: kind, ...sticker };
    case 'image':
      return photo(naming.pictureOf(messageId), naming);
    // What is not known is left out of the answer's JSON.
    case 'voice':
      return fetched({ type: 'audio', duration: durationMs }, naming.pictureOf(messageId));
    case 'file':
      return fetched({ type: kind, fileName }, naming.pictureOf(messageId));
    case 'video':
      return fetched({ type: kind }, naming.pictureOf(messageId));
    case 'location':
      return { type: kind, ...place };
    case 'unknown':
      return { type: kind };
  }
}

function photo(picture: ReturnType<PictureOf>, { language }: Naming): object {
  if (typeof picture === 'string') return { type: 'text', text: whyNoPhoto(picture)[language] };
  return { type: 'image', ...picture };
}

/** Of what could not be kept nothing but its kind is told, and why. */
function fetched(shown: object, content: ReturnType<PictureOf>): object {
  if (content === 'notOffered') return { ...shown, isNotOffered: true };
  if (typeof content === 'string') return { ...shown, isTooLarge: true };
  return { ...shown, ...content };
}

/** A choice as some type it: it answers the question, and nothing has to be made out of it. */
const NUMBER = /^\s*\p{Nd}+\s*$/u;

function heardIn(said: Kept, trace: TurnTrace | null, { nameOf }: Naming): Rest['heard'] {
  // Nothing came of it where the bot kept still, such as while staff have the talk: then it only stands in their way.
  if (trace === null || trace.confidence === null || trace.said.length === 0) return null;
  if (trace.topics.length === 0 && NUMBER.test(said.text ?? '')) return null;
  const named = (topic: string) => nameOf(`choice.topic.${topic}`) ?? topic;
  return {
    topics: trace.topics.map(named),
    suggested: trace.suggested.map(named),
    confidence: trace.confidence,
  };
}

const withSender = z.object({ sender: z.object({ name: z.string() }) });

function ofOurs({ content, trace, from }: TalkLine, { nameOf, pictureBase }: Naming): Rest {
  const messages = ownByPath(Array.isArray(content) ? content : [], pictureBase);
  if (from === 'staff') {
    const by = withSender.safeParse(messages[0]).data?.sender.name ?? null;
    return { ...NOTHING, by, messages };
  }
  if (trace === null) return { ...NOTHING, messages };
  const { notice, said, fleet, flow } = trace;
  const decided = { flow: flow && stepName(flow, nameOf), notice, said, fleet };
  return { ...NOTHING, messages, decided };
}

/** 端末の更新 / charge: steps have no names of their own. */
function stepName(position: string, nameOf: Naming['nameOf']): string {
  const [flow = '', step = ''] = position.split('/');
  return `${nameOf(`name.flow.${flow}`) ?? flow} / ${step}`;
}
