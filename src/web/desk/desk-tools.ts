import { useEffect, useState } from 'react';
import { deskTools, toolsPath } from '../wire/desk.ts';
import type { DeskTools } from '../wire/desk.ts';
import { load } from '../wire/exchange.ts';

const UNTIL_TOLD: DeskTools = {
  firstReplyMinutes: 5,
  receptionOnly: { fromHour: 0, toHour: 0 },
  flows: [],
  canSendPhotos: false,
};

/** What the desk is set up with. Until the server has told, and should it not, nothing extra is offered. */
export function useTools(): DeskTools {
  const [tools, setTools] = useState(UNTIL_TOLD);
  useEffect(() => {
    const stop = new AbortController();
    load(toolsPath, deskTools, stop.signal).then(setTools, () => undefined);
    return () => stop.abort();
  }, []);
  return tools;
}
