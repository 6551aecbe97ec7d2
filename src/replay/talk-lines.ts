import type { Difference } from './expectation.ts';
import type { Played, PlayedTurn } from './play.ts';

/** A played talk for a person: who said what, and below a turn what should have been otherwise. */
export function talkLines({ title, turns }: Played): readonly string[] {
  return [`■ ${title}`, ...turns.flatMap(turnLines)];
}

export function holds({ turns }: Played): boolean {
  return turns.every(({ differences }) => differences.length === 0);
}

function turnLines({ heard, differences }: PlayedTurn): readonly string[] {
  const { turn, at, event, bubbles, choices, flow, handOff } = heard;
  const mark = differences.length === 0 ? ' ' : '✗';
  const offered = choices.map((label) => `[${label}]`).join(' ');
  return [
    `${mark} ${turn}. ${at.slice(5, 16).replace('T', ' ')}  ${event}`,
    ...(heard.silent ? ['      (silence)'] : bubbles.flatMap(bubbleLines)),
    ...(offered === '' ? [] : [`      ${offered}`]),
    ...(flow === null ? [] : [`      → ${flow}`]),
    ...(handOff === false ? [] : [`      → a person (${handOff})`]),
    ...differences.flatMap(differenceLines),
  ];
}

function bubbleLines(text: string): readonly string[] {
  return text.split('\n').map((line, i) => `${i === 0 ? '    | ' : '      '}${line}`);
}

/** The line that differs, with what was heard instead. */
export function differenceLines({ key, expected, got }: Difference): readonly string[] {
  const short = got.replaceAll('\n', ' ⏎ ');
  return [`  ✗ ${key}: expected ${expected}`, `      got ${short}`];
}
