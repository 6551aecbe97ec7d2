import type { DeskStore } from '../desk/ports.ts';
import { readAudit, record, recordSeeing } from './audit.ts';
import type { Database } from './database.ts';
import { actOnTicket } from './desk-acts.ts';
import { readPresent, sit } from './desk-claims.ts';
import { readChanges } from './desk-changes.ts';
import {
  keepCanned,
  keepView,
  readCanned,
  readViews,
  removeCanned,
  removeView,
} from './desk-kept.ts';
import { dropPhoto, keepPhoto, readPhoto } from './staff-photos.ts';
import { searchTickets } from './desk-search.ts';
import { countTry, forgiveTry } from './sign-in-tries.ts';
import { factorStore } from './staff-factors.ts';
import { ownSessionStore } from './own-sessions.ts';
import { addMember, changeMember, readAtProvider, readBySignInName, readMembers } from './staff.ts';
import { invite, inviteFirstAdmin, join, readInvited } from './staff-invitations.ts';
import { readTicketsOf } from './tickets.ts';
import {
  beginSession,
  changePassword,
  endSession,
  endSessions,
  keepSession,
  proveAgain,
  readProvenAt,
  readSignedIn,
} from './staff-sessions.ts';
import { talkStore } from './talk-store.ts';

export function deskStore(database: Database, quietMs: number): DeskStore {
  const { db } = database;
  return {
    ...talkStore(database),
    ...factorStore(database),
    ...ownSessionStore(database),
    members: () => readMembers(db),
    addMember: (member, doer) => addMember(database, member, doer),
    changeMember: (id, change, doer) => changeMember(database, id, change, doer),
    invite: (memberId, invitation, doer) => invite(database, memberId, invitation, doer),
    inviteFirstAdmin: (name, invitation, at, canSignIn) =>
      inviteFirstAdmin(database, name, invitation, at, canSignIn),
    invited: (digest, now) => readInvited(db, digest, now),
    join: (digest, proof, now, at) => join(database, digest, proof, now, at),
    memberBySignInName: (signInName) => readBySignInName(db, signInName),
    memberAtProvider: (issuer, subject) => readAtProvider(db, issuer, subject),
    changePassword: (hash, keptSession, doer) => changePassword(database, hash, keptSession, doer),
    beginSession: (...given) => beginSession(database, ...given),
    signedIn: (digest, now) => readSignedIn(db, digest, now),
    provenAt: (digest) => readProvenAt(db, digest),
    proveAgain: (digest, memberId, at) => proveAgain(db, digest, memberId, at),
    keepSession: (digest, idleEndsAt) => keepSession(db, digest, idleEndsAt),
    endSession: (digest, doer) => endSession(database, digest, doer),
    endSessions: (doer) => endSessions(database, doer),
    countTry: (id, keys, at, since) => countTry(db, id, keys, at, since),
    forgiveTry: (id, keys) => forgiveTry(db, id, keys),
    refuseSignIn: (member, at) =>
      record(db, { by: null, at }, 'signInRefused', member === null ? {} : { member }),
    noteExport: (after, doer) => record(db, doer, 'exported', { after }),
    act: (act, doer) => actOnTicket(database, act, doer, quietMs),
    sit: (seat) => sit(database, seat),
    present: (tickets) => readPresent(database, tickets),
    sawTalk: (ticket, since, doer) => recordSeeing(db, ticket, since, doer),
    changes: (after) => readChanges(db, after),
    cannedReplies: () => readCanned(db),
    keepCanned: (reply, isNew, doer) => keepCanned(database, reply, isNew, doer),
    removeCanned: (id, doer) => removeCanned(database, id, doer),
    views: (memberId) => readViews(db, memberId),
    keepView: (memberId, view) => keepView(db, memberId, view),
    removeView: (memberId, id) => removeView(db, memberId, id),
    keepPhoto: (photo, sentAt) => keepPhoto(db, photo, sentAt),
    photo: (name) => readPhoto(db, name),
    dropPhoto: (name) => dropPhoto(db, name),
    search: (words) => searchTickets(database, words),
    ticketsOf: (conversations) => readTicketsOf(database, conversations),
    audit: (filter, limit) => readAudit(db, filter, limit),
  };
}
