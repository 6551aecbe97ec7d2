import { shownHere } from '../../src/simulator/line-own-pictures.ts';

const OWN = 'https://127.0.0.1:3000';
const flex = (url: string, text = 'あ') => ({
  type: 'flex',
  altText: text,
  contents: { type: 'bubble', hero: { type: 'image', url }, body: { contents: [{ text }] } },
});

test('a picture of the server itself is shown by its path', () => {
  expect(shownHere(flex(`${OWN}/pictures/a.png`), OWN)).toEqual(flex('/pictures/a.png'));
});

const photo = (base: string) => ({
  type: 'image',
  originalContentUrl: `${base}/pictures/desk/a`,
  previewImageUrl: `${base}/pictures/desk/a`,
});

test('a photo of staff is shown by its path, and its preview, too', () => {
  expect(shownHere(photo(OWN), OWN)).toEqual(photo(''));
});

test.each([
  ['of another server', flex('https://a.example/pictures/a.png')],
  ['of a server whose address only begins alike', flex(`${OWN}1/pictures/a.png`)],
  ['named in words', { type: 'text', text: `"url":"${OWN}/pictures/a.png"` }],
])('an address %s stays as it is', (_what, message) => {
  expect(shownHere(message, OWN)).toEqual(message);
});
