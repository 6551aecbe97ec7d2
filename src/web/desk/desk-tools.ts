import { deskTools, toolsPath } from '../wire/desk.ts';
import type { DeskTools } from '../wire/desk.ts';
import { usePolled } from '../wire/polled.ts';

const UNTIL_TOLD: DeskTools = {
  firstReplyMinutes: 5,
  receptionOnly: { fromHour: 0, toHour: 0 },
  flows: [],
  canSendPhotos: false,
};

/** It changes with a restart of the server only. */
const EVERY_MS = 10 * 60_000;

/** What the desk is set up with. Until the server has told nothing extra is offered. */
export function useTools(): DeskTools {
  return usePolled(toolsPath, deskTools, EVERY_MS).value ?? UNTIL_TOLD;
}
