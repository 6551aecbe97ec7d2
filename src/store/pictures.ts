import type { Kysely } from 'kysely';
import type { PictureState, PictureStore, SentContent } from '../engine/picture-ports.ts';
import { primary, required } from './columns.ts';
import { contentWishes, NOT_KEPT } from './content-wishes.ts';
import type { Database } from './database.ts';
import { noteTalks } from './desk-changes.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';

export async function makePictures(db: Kysely<Schema>, engine: Database['engine']): Promise<void> {
  await db.schema
    .createTable('picture')
    .addColumn('message_id', 'text', primary)
    .addColumn('conversation', 'text', required)
    .addColumn('content_type', 'text')
    .addColumn('bytes', engine === 'postgres' ? 'bytea' : 'blob')
    .addColumn('ends_at', 'text', required)
    .execute();
  await db.schema.createIndex('picture_talk').on('picture').column('conversation').execute();
  await db.schema.createIndex('picture_end').on('picture').column('ends_at').execute();
}

export function pictureStore(database: Database): PictureStore {
  const { db } = database;
  return {
    wishes: contentWishes(database),
    keep: (sent) => keep(database, sent),
    async find(messageId, now) {
      const row = await present(db, toKeptMoment(now))
        .select(['content_type', 'bytes'])
        .where('picture.message_id', '=', messageId)
        .executeTakeFirst();
      return row === undefined ? null : toContent(row);
    },
    async of(conversation, now) {
      const rows = await present(db, toKeptMoment(now))
        .select(['picture.message_id', 'content_type'])
        .where('conversation', '=', conversation)
        .execute();
      return new Map(rows.map((row) => [row.message_id, stateOf(row.content_type)]));
    },
    dropOld: (now) => dropOld(db, toKeptMoment(now)),
  };
}

/** An open page of the desk shows it at once, though its message was told before. */
async function keep(
  database: Database,
  { messageId, conversation, picture, isDoubtful, endsAt }: Parameters<PictureStore['keep']>[0],
): Promise<void> {
  await database.db.transaction().execute(async (within) => {
    if (!(await isStillThere(within, database.engine, messageId))) return;
    await within
      .insertInto('picture')
      .values({
        message_id: messageId,
        conversation,
        ...columnsOf(picture, isDoubtful),
        ends_at: toKeptMoment(endsAt),
      })
      .onConflict((conflict) => conflict.column('message_id').doNothing())
      .execute();
    // It may have been taken back while it was looked at.
    await dropTakenBack(within);
    await noteTalks({ ...database, db: within }, [conversation]);
  });
}

/** A merchant who is erased meanwhile takes the message along: whichever of the two is first, nothing of it stays. */
async function isStillThere(
  db: Kysely<Schema>,
  engine: Database['engine'],
  messageId: string,
): Promise<boolean> {
  const message = await db
    .selectFrom('inbox')
    .select('number')
    .where('message_id', '=', messageId)
    .limit(1)
    // Whoever erases now waits for the end of this, and then finds what was kept.
    .$if(engine === 'postgres', (query) => query.forKeyShare())
    .executeTakeFirst();
  return message !== undefined;
}

function columnsOf(picture: Parameters<PictureStore['keep']>[0]['picture'], isDoubtful: boolean) {
  if (picture === null) return { content_type: null, bytes: null };
  if (picture === 'notOffered') return { content_type: NOT_KEPT[picture], bytes: null };
  const { contentType, bytes } = picture;
  return { content_type: `${contentType}${isDoubtful ? DOUBTFUL : ''}`, bytes };
}

/** What was taken back is not there, even in the moment before it is deleted. */
function present(db: Kysely<Schema>, now: string) {
  return db
    .selectFrom('picture')
    .leftJoin('tombstone', 'tombstone.message_id', 'picture.message_id')
    .where('tombstone.message_id', 'is', null)
    .where('ends_at', '>', now);
}

async function dropOld(db: Kysely<Schema>, now: string): Promise<number> {
  await dropTakenBack(db);
  const { numDeletedRows } = await db
    .deleteFrom('picture')
    .where('ends_at', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function dropTakenBack(db: Kysely<Schema>): Promise<void> {
  await db
    .deleteFrom('picture')
    .where('message_id', 'in', db.selectFrom('tombstone').select('message_id'))
    .execute();
}

/** Behind the type: a version of ours that does not know it shows no such picture. */
const DOUBTFUL = ';doubtful';

/** Without a type: it showed a card number. */
function stateOf(contentType: string | null): PictureState {
  if (contentType === null) return 'withheld';
  if (contentType.endsWith(DOUBTFUL)) return 'doubtful';
  if (contentType === NOT_KEPT.notOffered) return 'notOffered';
  return contentType === NOT_KEPT.tooLarge ? 'tooLarge' : 'kept';
}

const TYPES = [
  'image/jpeg',
  'image/png',
  'audio/mp4',
  'video/mp4',
  'application/octet-stream',
] as const;

function toContent(row: {
  readonly content_type: string | null;
  readonly bytes: Uint8Array | null;
}): SentContent | null {
  const plain = row.content_type?.replace(DOUBTFUL, '');
  const contentType = TYPES.find((type) => type === plain);
  return row.bytes === null || contentType === undefined ? null : { contentType, bytes: row.bytes };
}
