/** Small drawings of our own: not every machine has a font with emoji or arrows. */
const paths = {
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  right: 'M5 12h14M13 6l6 6-6 6',
  voice: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  place: 'M12 21s-6-6-6-11a6 6 0 0 1 12 0c0 5-6 11-6 11zM12 8v4',
  bolt: 'M13 3L6 13h5l-1 8 8-11h-5z',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
  plus: 'M12 5v14M5 12h14',
  lines: 'M4 7h16M4 12h16M4 17h16',
  face: 'M12 3a9 9 0 0 1 0 18a9 9 0 0 1 0-18zM9 9.5v.5M15 9.5v.5M8.5 14q3.5 3.5 7 0',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5l11 7-11 7z',
} as const;

interface DrawnProps {
  readonly of: keyof typeof paths;
  readonly size?: number;
}

/** Always beside words or under a label, so it says nothing to a screen reader. */
export function Drawn({ of, size = 24 }: DrawnProps) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} className="drawn" aria-hidden="true">
      <path d={paths[of]} />
    </svg>
  );
}
