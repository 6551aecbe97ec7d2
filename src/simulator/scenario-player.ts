import { doStep, setStage, type StageMeans } from './scenario-stage.ts';
import type { Scenario } from './scenario.ts';

/** How far the story is that is being played. */
interface Playing {
  readonly id: string;
  /** Steps done so far. */
  readonly done: number;
  readonly isPaused: boolean;
}

export interface ScenarioPlayer {
  /** null: none is on, and the fleet is left to itself. */
  readonly playing: () => Playing | null;
  readonly play: (scenario: Scenario) => Promise<void>;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Ends the story; the fleet stays as it is. */
  readonly end: () => void;
}

interface Running {
  readonly scenario: Scenario;
  done: number;
  isPaused: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** Plays one story at a time. `restMs` lies between two steps, for whoever watches. */
export function createScenarioPlayer(means: StageMeans, restMs: number): ScenarioPlayer {
  let running: Running | null = null;

  const end = () => {
    clearTimeout(running?.timer);
    running = null;
  };
  const isOn = (one: Running) => running === one;
  const waitFor = (one: Running) => {
    const isOver = one.done === one.scenario.steps.length;
    if (isOn(one) && !isOver && !one.isPaused) {
      one.timer = setTimeout(() => {
        // Only a product that closes in the middle of a step breaks one off.
        next(one).catch(() => isOn(one) && end());
      }, restMs).unref();
    }
  };
  const next = async (one: Running) => {
    const step = one.scenario.steps[one.done];
    if (step === undefined || !isOn(one)) return;
    await doStep(step, means);
    one.done += 1;
    waitFor(one);
  };
  return {
    playing: () =>
      running && { id: running.scenario.id, done: running.done, isPaused: running.isPaused },
    async play(scenario) {
      end();
      const one: Running = { scenario, done: 0, isPaused: false, timer: undefined };
      running = one;
      await setStage(scenario, means);
      await next(one);
    },
    pause() {
      if (running === null) return;
      running.isPaused = true;
      clearTimeout(running.timer);
    },
    goOn() {
      if (running?.isPaused !== true) return;
      running.isPaused = false;
      waitFor(running);
    },
    end,
  };
}
