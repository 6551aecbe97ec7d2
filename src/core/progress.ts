import type { Progress } from './effect.ts';
import { exits, type Flow, type Step } from './flow.ts';

/**
 * How far a question is along its flow, in the stages that the flow names: its own, of the highest
 * that can still come. A way that ends earlier never promises the stages of another; a way back is
 * shown as one. null: the question stands beside the main path, or nothing but it lies ahead.
 */
export function progressOf(flow: Flow, name: string): Progress | null {
  const steps = new Map(Object.entries(flow.steps));
  const at = stageOf(steps.get(name));
  if (at === null) return null;
  const stages = [...ahead(steps, name)].map((step) => stageOf(step) ?? 0);
  const of = Math.max(at, ...stages);
  return of > 1 ? { at, of } : null;
}

function stageOf(step: Step | undefined): number | null {
  return step !== undefined && 'ask' in step ? (step.progress ?? null) : null;
}

/** Every step that can follow. */
function ahead(steps: ReadonlyMap<string, Step>, from: string): ReadonlySet<Step> {
  const found = new Set<Step>();
  const visit = (name: string): void => {
    const step = steps.get(name);
    if (step === undefined || found.has(step)) return;
    found.add(step);
    for (const { to } of exits(step)) visit(to);
  };
  visit(from);
  return found;
}
