import { toKeptEvent } from '../../src/line/to-kept-event.ts';
import { incomingEvent } from '../../src/line/incoming-shape.ts';

const mask = (text: string) => text.replaceAll(/\d{4}/gu, '****');

/** What is kept of a sent thing's name; undefined: nothing. */
function named(message: object): unknown {
  const event = incomingEvent.parse({
    type: 'message',
    mode: 'active',
    webhookEventId: 'e1',
    message: { id: '7', ...message },
  });
  const kept = toKeptEvent(event, mask);
  return kept?.type === 'merchantSent' ? kept.what : kept;
}

test.each([
  [{ type: 'file', fileName: '控え 090-1234-5678.pdf' }, { fileName: '控え 090-****-****.pdf' }],
  // Shown as 請求書exe.pdf where the sign counts.
  [{ type: 'file', fileName: '請求書\u202efdp.exe' }, { fileName: '請求書 fdp.exe' }],
  [{ type: 'file', fileName: 12 }, undefined],
  [
    {
      type: 'location',
      title: '鮨 やまと',
      address: '東京都品川区1-1',
      latitude: 35.6,
      longitude: 139.7,
    },
    { place: { title: '鮨 やまと', address: '東京都品川区1-1' } },
  ],
  [
    { type: 'location', title: '連絡先 090-1234-5678' },
    { place: { title: '連絡先 090-****-****' } },
  ],
  [{ type: 'location', title: '', address: 5, latitude: 35.6, longitude: 139.7 }, undefined],
  [{ type: 'audio', duration: 12_000 }, { durationMs: 12_000 }],
  [
    { type: 'sticker', packageId: '1', stickerId: '2' },
    { sticker: { packageId: '1', stickerId: '2' } },
  ],
  [{ type: 'image' }, undefined],
])('%j is named, with personal figures masked', (message, expected) => {
  expect(named(message)).toEqual(expected);
});
