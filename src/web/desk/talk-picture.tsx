import { useState } from 'react';
import { useWords } from '../language.ts';
import { ticketWords } from './ticket-words.ts';

/** A merchant's picture in the talk; a press shows it whole, on a page of its own. */
export function TalkPicture({ url }: { readonly url: string }) {
  const { picture } = useWords(ticketWords);
  const [failed, setFailed] = useState<string | null>(null);
  if (failed === url) return <span className="talk-text">{picture.missing}</span>;
  return (
    <a className="talk-picture" href={url} target="_blank" rel="noreferrer">
      <img src={url} alt={picture.alt} onError={() => setFailed(url)} />
    </a>
  );
}
