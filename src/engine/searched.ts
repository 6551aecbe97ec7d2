import type { FetchContent, PictureStore } from './picture-ports.ts';

/** Searches for malware. `found`: it may have some, for good; `unknown`: it could not be searched now. Never throws. */
export type Search = (
  messageId: string,
  bytes: Uint8Array,
) => Promise<'clean' | 'found' | 'unknown'>;

/** Fetches only what was searched; what could not be is asked for again, as if LINE had failed. null: nobody searches. */
export function searchedContent(fetchContent: FetchContent, search: Search | null): FetchContent {
  if (search === null) return fetchContent;
  return async (messageId, kind) => {
    const came = await fetchContent(messageId, kind);
    if (came.kind !== 'ready') return came;
    switch (await search(messageId, came.content.bytes)) {
      case 'clean':
        return came;
      case 'found':
        return { kind: 'notOffered' };
      case 'unknown':
        return { kind: 'failed' };
    }
  };
}

/** Keeps only pictures that were searched. There is no later: the picture was answered, and is fetched once. */
export function searchedPictures(
  pictures: Pick<PictureStore, 'keep'>,
  search: Search | null,
): PictureStore['keep'] {
  return async (sent) => {
    const { messageId, picture } = sent;
    if (search === null || picture === null || picture === 'notOffered') {
      return await pictures.keep(sent);
    }
    const result = await search(messageId, picture.bytes);
    if (result === 'clean') await pictures.keep(sent);
    else if (result === 'found') await pictures.keep({ ...sent, picture: 'notOffered' });
  };
}
