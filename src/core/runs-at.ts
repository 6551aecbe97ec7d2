import { questionAt, type Flow } from './flow.ts';

/** Where an update is waited for: whatever is seen there is of that. */
export function runsAt(flow: Flow | undefined, name: string): boolean {
  return questionAt(flow, name)?.watch?.lookUp === 'update';
}
