import type { TalkStore } from '../desk/ports-talk.ts';
import { readAround } from './around.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { erase, usersOf } from './erase.ts';
import { changeNote, keepNote, readNotes } from './notes.ts';
import { readWholeTalk } from './talk.ts';

export function talkStore(database: Database): TalkStore {
  const { db } = database;
  return {
    wholeTalk: (conversation) => readWholeTalk(db, conversation),
    around: (conversation) => readAround(database, conversation),
    notes: (conversation) => readNotes(db, conversation),
    keepNote: (note, doer) => keepNote(database, note, doer),
    changeNote: (note, doer) => changeNote(database, note, doer),
    recordExport: (ticket, after, doer) => record(db, doer, 'exported', { ticket, after }),
    usersOf: (merchantId) => usersOf(db, merchantId),
    erase: (conversations, doer, ticket) => erase(database, conversations, doer, ticket),
  };
}
