/**
 * One for the page. A browser lets it sound only once somebody has pressed something in this very tab, whatever was switched on in
 * another; made by a press, it may sound at once.
 */
let audio: AudioContext | null = null;
let wasPressed = false;
const listeners = new Set<() => void>();

/** What is heard later than this tells of something else. */
const LATE_MS = 1000;

/** Two short tones, made here: no file to load in the moment it is needed. */
export function sound(): void {
  const now = audioOfPage();
  if (now === null) return;
  const askedAt = performance.now();
  const play = () => {
    if (performance.now() - askedAt < LATE_MS) playTones(now);
  };
  // Where the browser does not let it, this waits for a press.
  now.resume().then(play, () => undefined);
}

/** Whether the page would be silent until somebody presses something in it. */
export function isSilent(): boolean {
  return !wasPressed && audio !== null && audio.state !== 'running';
}

/** Tells `changed` when `isSilent` may be another; gives the way to end that. For as long as sound is wanted. */
export function followSilence(changed: () => void): () => void {
  listeners.add(changed);
  audioOfPage()?.addEventListener('statechange', changed);
  // With the press that ends, and not with the one that begins: what moves meanwhile is not pressed by mistake.
  for (const press of PRESSES) document.addEventListener(press, pressed, true);
  return () => {
    listeners.delete(changed);
    audio?.removeEventListener('statechange', changed);
    for (const press of PRESSES) document.removeEventListener(press, pressed, true);
  };
}

const PRESSES = ['click', 'keydown'] as const;

function pressed(): void {
  wasPressed = true;
  audio?.resume().catch(() => undefined);
  for (const changed of listeners) changed();
}

function audioOfPage(): AudioContext | null {
  try {
    audio ??= new AudioContext();
  } catch {
    // No sound on this machine; the queue shows it all the same.
  }
  return audio;
}

function playTones(on: AudioContext): void {
  const volume = on.createGain();
  volume.gain.value = 0.15;
  volume.connect(on.destination);
  for (const [at, pitch] of [
    [0, 880],
    [0.18, 1175],
  ] as const) {
    const tone = on.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(volume);
    tone.start(on.currentTime + at);
    tone.stop(on.currentTime + at + 0.14);
  }
}
