import * as fc from 'fast-check';
import { content } from '../core/the-content.ts';
import { asBytes, broken, oddJson, oddText } from './cases.ts';

export const users = Array.from({ length: 40 }, (_, at) => `U${at.toString(16).padStart(32, '0')}`);
const BUTTONS = Object.keys(content.buttons);

let last = 0;
export const newNumber = () => (last += 1);
const newId = fc.constant(null).map(() => `fuzz-${newNumber()}`);
/** What our own buttons say, whole, cut and with something behind it. */
const postbackData = fc.oneof(
  oddText,
  fc
    .tuple(fc.constantFrom(...BUTTONS, '1', 'topic:update.when'), oddText)
    .map((two) => two.join('')),
  fc.tuple(fc.nat(99), fc.nat(9), oddText).map((three) => three.join('.')),
);
const message = fc.oneof(
  broken({ type: fc.constant('text'), id: newId, text: oddText }),
  broken({
    type: fc.constantFrom('sticker', 'image', 'audio', 'video', 'file', 'hologram'),
    id: newId,
  }),
);
const common = {
  mode: fc.constantFrom('active', 'active', 'active', 'standby', 'channel'),
  webhookEventId: newId,
  timestamp: fc.integer(),
  replyToken: fc.oneof(newId, oddText),
  source: broken({
    type: fc.constantFrom('user', 'user', 'user', 'user', 'group', 'room'),
    userId: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...users) }, oddText),
    groupId: newId,
  }),
};
const of = (type: string, own: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) =>
  broken({ type: fc.constant(type), ...common, ...own });
const everything = {
  message,
  postback: broken({ data: postbackData }),
  link: broken({ result: fc.constant('ok'), nonce: oddText }),
};
const event = fc.oneof(
  { weight: 5, arbitrary: of('message', { message }) },
  {
    weight: 5,
    arbitrary: of('postback', { postback: broken({ data: postbackData, params: oddJson }) }),
  },
  of('follow', { follow: broken({ isUnblocked: fc.boolean() }) }),
  of('unfollow'),
  of('unsend', { unsend: broken({ messageId: fc.nat(5000).map((at) => `fuzz-${at}`) }) }),
  of('accountLink', { link: broken({ result: fc.constantFrom('ok', 'failed'), nonce: oddText }) }),
  of('join'),
  of('messageEdited', everything),
  of('of a later year', everything),
);
/** What a webhook of LINE may say, and what it may not. */
export const lineTold = fc.oneof(
  {
    weight: 9,
    arbitrary: broken({ destination: oddText, events: fc.array(event, { maxLength: 4 }) }),
  },
  oddJson,
);
export const lineBody = asBytes(lineTold);
