import type { Flow } from './flow.ts';

/** Where an update is waited for: whatever is seen there is of that. */
export function runsAt(flow: Flow | undefined, name: string): boolean {
  const step = flow?.steps[name];
  return step !== undefined && 'ask' in step && step.watch?.lookUp === 'update';
}
