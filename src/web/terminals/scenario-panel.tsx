import { Alert, Button, Card, Group, Progress, Text, Title } from '@mantine/core';
import type { ScenarioState } from '../wire/fleet.ts';
import type { ScenarioControl } from './scenario-control.ts';

type Scenario = ScenarioState['scenarios'][number];

/** The stories to choose from, and how far the one is that plays. */
export function ScenarioPanel({ control }: { readonly control: ScenarioControl }) {
  const { state, problem, isBusy, order } = control;
  if (state === null) return null;
  const { scenarios, playing } = state;
  const on = scenarios.find(({ id }) => id === playing?.id);
  return (
    <Card
      component="section"
      withBorder
      radius="lg"
      padding="lg"
      mb="xl"
      aria-labelledby="scenarios"
    >
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="scenarios">
          台本
        </Title>
        <Button
          variant="default"
          disabled={isBusy}
          onClick={() => void order({ order: 'startOver' })}
        >
          すべて最初に戻す
        </Button>
      </Group>
      <Text c="dimmed" mb="sm">
        選ぶと、端末と時計が台本のとおりに動きます。いまの端末の様子は消えます。「すべて最初に戻す」は、トークと引き継ぎも消します。
      </Text>
      <ul className="scenarios">
        {scenarios.map(({ id, title, story }) => (
          <li key={id}>
            <Button
              fullWidth
              variant={id === on?.id ? 'filled' : 'light'}
              aria-pressed={id === on?.id}
              aria-describedby={`story-${id}`}
              disabled={isBusy}
              onClick={() => void order({ order: 'play', id })}
            >
              {title}
            </Button>
            <Text size="sm" id={`story-${id}`}>
              {story}
            </Text>
          </li>
        ))}
      </ul>
      {on !== undefined && playing !== null && (
        <Running scenario={on} playing={playing} control={control} />
      )}
      {problem !== null && (
        <Alert color="red" role="alert" mt="md">
          {problem}
        </Alert>
      )}
    </Card>
  );
}

interface RunningProps {
  readonly scenario: Scenario;
  readonly playing: NonNullable<ScenarioState['playing']>;
  readonly control: ScenarioControl;
}

function Running({ scenario, playing, control }: RunningProps) {
  const { steps, title } = scenario;
  const { done, isPaused } = playing;
  const isOver = done >= steps.length;
  return (
    <div className="running" role="group" aria-label={`台本「${title}」の進み`}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={700} role="status">
          {isOver ? '台本は終わりました' : isPaused ? '一時停止中' : '再生中'}({done}/{steps.length}
          )
        </Text>
        {!isOver && (
          <Button
            variant="default"
            size="sm"
            onClick={() => void control.order({ order: isPaused ? 'goOn' : 'pause' })}
          >
            {isPaused ? '続ける' : '一時停止'}
          </Button>
        )}
      </Group>
      <Progress value={(done / steps.length) * 100} size="lg" my="sm" aria-label="台本の進み" />
      <ol>
        {steps.map((says, n) => (
          <li
            key={says}
            className={n < done ? 'step-done' : 'step-next'}
            aria-current={n === done - 1 ? 'step' : undefined}
          >
            {says}
          </li>
        ))}
      </ol>
    </div>
  );
}
