import { Button, Stack, Text, Title } from '@mantine/core';
import { Component } from 'react';
import type { ReactNode } from 'react';

interface State {
  readonly isBroken: boolean;
}

/**
 * What a page throws while it is drawn would leave nothing on the screen. Instead it is said, with a way on; what somebody began
 * to write outlives it, as it outlives a reload.
 */
export class UnlessBroken extends Component<{ readonly children: ReactNode }, State> {
  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override readonly state: State = { isBroken: false };

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}

/** In both languages, as nobody knows here which one staff have chosen. */
function BrokenPage() {
  // What is opened in the page stands behind its path, and may be what breaks it.
  const { pathname, search } = location;
  return (
    <Stack component="main" align="center" justify="center" mih="60dvh" p="md" gap="md">
      <Title order={1} size="h3">
        ページを表示できません
      </Title>
      <Text lang="en">This page cannot be shown</Text>
      <Button onClick={() => location.reload()}>
        読み込み直す / <span lang="en">Reload</span>
      </Button>
      {search !== '' && (
        <Button component="a" href={pathname} variant="default">
          はじめから開く / <span lang="en">Start over</span>
        </Button>
      )}
    </Stack>
  );
}
