import { Alert, type AlertProps } from '@mantine/core';

interface RefusalProps extends Pick<AlertProps, 'mb'> {
  /** null: nothing went wrong. */
  readonly because: string | null;
}

/** Why something was not done, read out at once by a screen reader. */
export function Refusal({ because, mb = 0 }: RefusalProps) {
  if (because === null) return null;
  return (
    <Alert color="red" role="alert" mb={mb}>
      {because}
    </Alert>
  );
}
