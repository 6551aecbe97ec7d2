import { useWords } from '../language.ts';
import { messageWords } from './message-words.ts';
/** Our own drawings under the numbers of a sticker pack the Messaging API allows bots to send. */
interface Sticker {
  readonly packageId: string;
  readonly stickerId: string;
  readonly words: string;
  readonly ground: string;
  readonly eyes: 'open' | 'happy' | 'shut';
  readonly mouth: 'smile' | 'flat' | 'sad' | 'open';
}

const packageId = '446';
export const stickers: readonly Sticker[] = [
  { packageId, stickerId: '1988', words: 'OK!', ground: '#b9e3c6', eyes: 'happy', mouth: 'smile' },
  {
    packageId,
    stickerId: '1989',
    words: 'ありがとう',
    ground: '#fbd9e0',
    eyes: 'happy',
    mouth: 'open',
  },
  {
    packageId,
    stickerId: '1990',
    words: 'おねがい',
    ground: '#cfe1f7',
    eyes: 'open',
    mouth: 'smile',
  },
  {
    packageId,
    stickerId: '1991',
    words: 'できた!',
    ground: '#fdeab0',
    eyes: 'happy',
    mouth: 'open',
  },
  {
    packageId,
    stickerId: '1992',
    words: 'こまった',
    ground: '#dcd6f2',
    eyes: 'shut',
    mouth: 'flat',
  },
  { packageId, stickerId: '1993', words: 'とほほ…', ground: '#d3dde4', eyes: 'shut', mouth: 'sad' },
  {
    packageId,
    stickerId: '1994',
    words: 'いそぎです',
    ground: '#fbd0bd',
    eyes: 'open',
    mouth: 'open',
  },
  {
    packageId,
    stickerId: '1995',
    words: 'お疲れさま',
    ground: '#cdeae6',
    eyes: 'shut',
    mouth: 'smile',
  },
];

interface StickerViewProps {
  readonly packageId: string;
  readonly stickerId: string;
}

export function StickerView({ packageId: pack, stickerId }: StickerViewProps) {
  const sticker = stickers.find((one) => one.packageId === pack && one.stickerId === stickerId);
  const say = useWords(messageWords);
  if (sticker === undefined) {
    return (
      <span className="sticker sticker-unknown" role="img" aria-label={say.sticker}>
        {say.sticker}
      </span>
    );
  }
  const { words, ground, eyes, mouth } = sticker;
  return (
    <svg viewBox="0 0 120 120" className="sticker" role="img" aria-label={say.stickerOf(words)}>
      <ellipse cx="60" cy="55" rx="44" ry="40" fill={ground} stroke="#43505c" strokeWidth="3" />
      <path
        d="M22 34c6-18 22-27 38-27s32 9 38 27z"
        fill="#ffffff"
        stroke="#43505c"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <g fill="none" stroke="#43505c" strokeWidth="4" strokeLinecap="round">
        <path d={eyePaths[eyes]} />
        <path d={mouthPaths[mouth]} fill={mouth === 'open' ? '#e8796f' : 'none'} />
      </g>
      <circle cx="32" cy="66" r="6" fill="#f4a6a0" opacity="0.75" />
      <circle cx="88" cy="66" r="6" fill="#f4a6a0" opacity="0.75" />
      <text x="60" y="114" className="sticker-words">
        {words}
      </text>
    </svg>
  );
}

const eyePaths = {
  open: 'M44 51v5M76 51v5',
  happy: 'M38 56q6-9 12 0M70 56q6-9 12 0',
  shut: 'M38 53q6 6 12 0M70 53q6 6 12 0',
} as const;

const mouthPaths = {
  smile: 'M50 68q10 10 20 0',
  flat: 'M51 71h18',
  sad: 'M50 75q10-10 20 0',
  open: 'M50 67h20q-2 14-10 14t-10-14z',
} as const;
