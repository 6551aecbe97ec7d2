import { useLayoutEffect, useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';

interface Left {
  readonly player: HTMLMediaElement;
  readonly at: number;
  readonly wasPlaying: boolean;
}

/**
 * A player's link, which the talk renews every few minutes: a new one would begin from the start. So one that is
 * played or loaded stays until it leads nowhere, and the newest goes on from the same place.
 */
export function useSteadyLink(newest: string) {
  /** null: nobody has begun to play it. */
  const [taken, setTaken] = useState<string | null>(null);
  const left = useRef<Left | null>(null);
  const src = taken ?? newest;
  useLayoutEffect(() => {
    if (left.current === null) return;
    const { player, at, wasPlaying } = left.current;
    left.current = null;
    player.currentTime = at;
    // What cannot be played tells so by another error.
    if (wasPlaying) player.play().catch(() => undefined);
  }, [src]);
  const take = () => setTaken(src);
  return {
    src,
    onPlay: take,
    onLoadedMetadata: take,
    onError: ({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) => {
      // With no newer link yet it stops here: much later nobody expects it to speak.
      const wasPlaying = !player.paused && newest !== src;
      left.current = { player, at: player.currentTime, wasPlaying };
      setTaken(null);
    },
  };
}
