import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { ticketWords } from './ticket-words.ts';

interface TalkPictureProps {
  readonly url: string;
  /** A card may be in it: nobody sees it who does not ask for it. */
  readonly isDoubtful: boolean;
}

/** A merchant's picture in the talk; a press shows it whole, on a page of its own. */
export function TalkPicture({ url, isDoubtful }: TalkPictureProps) {
  const { picture } = useWords(ticketWords);
  const [failed, setFailed] = useState<string | null>(null);
  const [isWanted, setWanted] = useState(!isDoubtful);
  if (!isWanted) {
    return (
      <span className="talk-text">
        {picture.doubtful}{' '}
        <Button size="compact-xs" variant="default" onClick={() => setWanted(true)}>
          {picture.show}
        </Button>
      </span>
    );
  }
  if (failed === url) return <span className="talk-text">{picture.missing}</span>;
  return (
    <a className="talk-picture" href={url} target="_blank" rel="noreferrer">
      <img src={url} alt={picture.alt} onError={() => setFailed(url)} />
    </a>
  );
}
