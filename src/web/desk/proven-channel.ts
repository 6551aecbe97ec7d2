/** On which the window that comes back from the provider tells the one that waits. */
export const PROVEN_CHANNEL = 'desk-proven';
