import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { photoPath } from '../wire/desk.ts';
import { anyAnswer, upload } from '../wire/exchange.ts';
import { ActDialog } from './act-dialog.tsx';
import { photoWords } from './photo-words.ts';
import { nameWords, whoOf } from './name-words.ts';

export interface ChosenPhoto {
  readonly photo: Blob;
  /** Where the page finds it. */
  readonly shown: string;
  /** Tried again after a lost connection it is the same act: the merchant gets it once. */
  readonly act: string;
}

interface PhotoDialogProps {
  readonly ticket: Ticket;
  readonly chosen: ChosenPhoto;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** The photo and to whom it goes, since LINE cannot take it back; stays when it was not sent. */
export function PhotoDialog({ ticket, chosen, onClose, onDone }: PhotoDialogProps) {
  const say = useWords(photoWords);
  const names = useWords(nameWords);
  const send = () =>
    upload(photoPath(ticket.number, chosen.act), chosen.photo, anyAnswer).then(onDone);
  return (
    <ActDialog isOpen onClose={onClose} title={say.photo} submit={say.sendPhoto} onSubmit={send}>
      <p className="photo-to">{say.photoTo(whoOf(ticket, names), ticket.number)}</p>
      <img className="photo-shown" src={chosen.shown} alt={say.photoShown} />
    </ActDialog>
  );
}
