import { Card, Skeleton, Text, Title } from '@mantine/core';
import { useEffect, useId } from 'react';
import { ClockControls } from '../clock/clock-controls.tsx';
import { useDemoClock } from '../clock/demo-clock.ts';
import type { ClockControl } from '../clock/demo-clock.ts';
import { dayOf, timeWithSeconds } from '../clock/japan-time.ts';
import { BrandMark } from '../page-frame.tsx';
import { Drawn } from '../symbols.tsx';

const doors = [
  {
    path: '/phone',
    name: 'LINEのトーク',
    what: '加盟店の方のスマートフォンの画面です。質問を送ると、窓口がどう答えるかが分かります。',
  },
  {
    path: '/terminals',
    name: '端末',
    what: '決済端末の模型です。電池や Wi-Fi を動かし、更新を進めたり止めたりできます。',
  },
  {
    path: '/desk',
    name: 'デスク',
    what: '担当者の画面です。人の助けがいる相談が、急ぐ順に並びます。',
  },
] as const;

export function FrontPage() {
  const control = useDemoClock();
  useEffect(() => {
    document.title = '窓口 | USEN PAY+ 加盟店サポート';
  }, []);
  return (
    <main className="front">
      <header className="front-head">
        <BrandMark />
        <Title order={1}>窓口</Title>
      </header>
      <Text className="front-what">
        窓口は、USEN PAY+ をお使いの加盟店に LINE
        で答えるサポートボットです。端末の更新を最後まで案内し、答えられないことは人に引き継ぎます。
      </Text>
      <Doors isDemo={control.isDemo} />
      {control.isDemo !== false && <ClockCard control={control} />}
    </main>
  );
}

function Doors({ isDemo }: { readonly isDemo: boolean | null }) {
  if (isDemo === null) return <Skeleton h={160} aria-label="読み込み中" />;
  const shown = isDemo ? doors : doors.filter(({ path }) => path === '/desk');
  return (
    <nav className="doors" aria-label="ページ">
      {shown.map((door) => (
        <DoorLink key={door.path} door={door} />
      ))}
    </nav>
  );
}

/** Called by its title alone; what stands below it only describes it. */
function DoorLink({ door: { path, name, what } }: { readonly door: (typeof doors)[number] }) {
  const id = useId();
  return (
    <a href={path} className="door" aria-labelledby={`${id}-name`} aria-describedby={`${id}-what`}>
      <span className="door-name" id={`${id}-name`}>
        {name}
      </span>
      <span className="door-what" id={`${id}-what`}>
        {what}
      </span>
      <span className="door-go" aria-hidden="true">
        ひらく <Drawn of="right" size={18} />
      </span>
    </a>
  );
}

function ClockCard({ control }: { readonly control: ClockControl }) {
  const { clock } = control;
  if (clock === null) return <Skeleton h={240} />;
  return (
    <Card
      component="section"
      className="front-clock"
      aria-label="デモの時計"
      padding="xl"
      withBorder
    >
      <Title order={2} size="h4">
        デモの時計
      </Title>
      <p className="front-now" role="timer" aria-label="いまの時刻">
        <span className="front-day">{dayOf(clock.now)}</span>
        <span className="front-time">{timeWithSeconds(clock.now)}</span>
        <span className={clock.running ? 'front-run' : 'front-run front-stopped'}>
          {clock.running ? '進んでいます' : '止まっています'}
        </span>
      </p>
      <Text c="dimmed" mb="md">
        お知らせの節目に合わせると、同じ質問への答えが変わります。
      </Text>
      <ClockControls control={control} />
    </Card>
  );
}
