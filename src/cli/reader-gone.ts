/** What a shell tells of a command whose reader went away. */
const BROKEN_PIPE = 141;

/** A reader that has seen enough (`npm run replay | head`) ends the command: that is no error to show a trace of. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(BROKEN_PIPE);
    throw error;
  });
}
