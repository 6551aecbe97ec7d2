import type { messagingApi } from '@line/bot-sdk';
import type { Bubble } from '../engine/reply.ts';
import { ACTION_URI_UNITS } from './limits-action.ts';
import { ALT_TEXT_UNITS, FLEX_LABEL_GRAPHEMES } from './limits-flex.ts';
import { cutGraphemes, cutUnits } from './limits-text.ts';

// Six bytes a unit at worst (a lone surrogate in JSON): this keeps a bubble under 30 KB.
const FLEX_TEXT_UNITS = 4000;
const INK = '#1F2D3A';
const QUIET_INK = '#5B6B79';
const CALM_GREEN = '#0B6E4F';
const TRACK = '#E3E9ED';

// The pictures' own shape (`flows/pictures`): flat, so that the words below are seen without scrolling.
const PICTURE_RATIO = '2:1';

export interface ShownPicture {
  readonly url: string;
  readonly alt: string;
}

/** A bubble that shows something to look for, how far a talk has come, or offers a call. */
export function toFlexMessage(
  { text, call, open, progress }: Bubble,
  picture: ShownPicture | null,
): messagingApi.FlexMessage {
  const words = cutUnits(text.trim() === '' ? '' : text, FLEX_TEXT_UNITS);
  const contents = [
    ...(progress === null ? [] : [progressBar(progress)]),
    ...(words === '' ? [] : [paragraph(words)]),
  ];
  const buttons = [open && openButton(open), call && callButton(call)].filter((it) => it !== null);
  return {
    type: 'flex',
    altText: altTextOf(words, call, picture),
    contents: {
      type: 'bubble',
      size: 'mega',
      ...(picture === null ? {} : { hero: hero(picture) }),
      ...(contents.length === 0 ? {} : { body: column(contents) }),
      ...(buttons.length === 0 ? {} : { footer: below(buttons, contents.length > 0) }),
    },
  };
}

/** What notices and screen readers say: an image inside a Flex message has no words of its own. */
function altTextOf(words: string, call: Bubble['call'], picture: ShownPicture | null): string {
  const said = words || (call?.label ?? '');
  return cutUnits(picture === null ? said : `${said}\n${picture.alt}`, ALT_TEXT_UNITS);
}

function hero({ url }: ShownPicture): messagingApi.FlexImage {
  return { type: 'image', url, size: 'full', aspectRatio: PICTURE_RATIO, aspectMode: 'cover' };
}

function column(contents: messagingApi.FlexComponent[]): messagingApi.FlexBox {
  return { type: 'box', layout: 'vertical', spacing: 'lg', paddingAll: '20px', contents };
}

/** The words above have their own space below them. */
function below(buttons: messagingApi.FlexComponent[], hasWords: boolean): messagingApi.FlexBox {
  return { ...column(buttons), ...(hasWords ? { paddingTop: 'none' } : {}) };
}

function paragraph(text: string): messagingApi.FlexText {
  return { type: 'text', text, wrap: true, size: 'md', color: INK, lineSpacing: '6px' };
}

function progressBar({
  at,
  of,
}: {
  readonly at: number;
  readonly of: number;
}): messagingApi.FlexBox {
  const share = of > 0 ? Math.round((100 * at) / of) : 0;
  const percent = Number.isFinite(share) ? Math.min(100, Math.max(0, share)) : 0;
  const done: messagingApi.FlexBox = {
    type: 'box',
    layout: 'vertical',
    contents: [],
    width: `${String(percent)}%`,
    height: '8px',
    backgroundColor: CALM_GREEN,
    cornerRadius: '4px',
  };
  return {
    type: 'box',
    layout: 'horizontal',
    alignItems: 'center',
    spacing: 'md',
    contents: [
      {
        type: 'text',
        text: `${String(at)}/${String(of)}`,
        size: 'md',
        weight: 'bold',
        color: QUIET_INK,
        flex: 0,
      },
      {
        type: 'box',
        layout: 'vertical',
        contents: [done],
        height: '8px',
        backgroundColor: TRACK,
        cornerRadius: '4px',
        flex: 1,
      },
    ],
  };
}

function callButton({ label, phone }: NonNullable<Bubble['call']>): messagingApi.FlexButton | null {
  const digits = phone.replaceAll(/[^0-9+#*]/gu, '').slice(0, 30);
  if (digits === '' || label.trim() === '') return null;
  return linkButton(label, `tel:${digits}`);
}

function openButton({ label, url }: NonNullable<Bubble['open']>): messagingApi.FlexButton | null {
  // A longer address LINE would refuse, and with it the whole reply.
  if (url.length > ACTION_URI_UNITS || !/^https?:/.test(url) || label.trim() === '') return null;
  return linkButton(label, url);
}

function linkButton(label: string, uri: string): messagingApi.FlexButton {
  return {
    type: 'button',
    style: 'primary',
    color: CALM_GREEN,
    height: 'md',
    action: { type: 'uri', label: cutGraphemes(label, FLEX_LABEL_GRAPHEMES), uri },
  };
}
