/** What somebody wrote to be taught; decided once. */
export interface LessonTable {
  id: string;
  /** A Lesson as JSON. */
  body: string;
  status: 'open' | 'published' | 'rejected';
  author_id: string;
  author_name: string;
  written_at: string;
  decided_id: string | null;
  decided_name: string | null;
  decided_at: string | null;
  version: number | null;
}

/** The notice's data as the desk has published them; each version is whole. */
export interface TaughtVersionTable {
  version: number;
  at: string;
  /** A Taught as JSON. */
  body: string;
}
