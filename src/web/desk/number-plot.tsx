import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Plot } from './number-sheets.ts';

const COLOURS = [1, 2, 3, 4, 5, 6].map((n) => `var(--plot-${n})`);
const colourOf = (place: number): string => COLOURS[place % COLOURS.length] ?? 'currentColor';

/** Drawn for the eye only: the table beside it says the same. */
export function NumberPlot({ plot }: { readonly plot: Plot }) {
  return (
    <div className="number-plot" aria-hidden="true">
      <ResponsiveContainer width="100%" height={240}>
        {drawn(plot)}
      </ResponsiveContainer>
    </div>
  );
}

function drawn(plot: Plot) {
  switch (plot.kind) {
    case 'lines':
      return <Lines {...plot} />;
    case 'ranking':
      return <Ranking {...plot} />;
    case 'bars':
    case 'stack':
      return <Bars {...plot} />;
  }
}

/** Names need room: they stand on the left, one a line. */
function Ranking({ series, points }: Plot) {
  return (
    <BarChart data={[...points]} layout="vertical" accessibilityLayer={false}>
      <CartesianGrid stroke="var(--edge)" horizontal={false} />
      <XAxis type="number" tick={tick} stroke="var(--edge)" allowDecimals={false} />
      <YAxis
        type="category"
        dataKey="at"
        tick={tick}
        stroke="var(--edge)"
        width={150}
        interval={0}
      />
      {tooltip}
      {series.map(({ key, name }, place) => (
        <Bar key={key} dataKey={key} name={name} fill={colourOf(place)} isAnimationActive={false} />
      ))}
    </BarChart>
  );
}

function Lines({ series, points }: Plot) {
  return (
    <LineChart data={[...points]} accessibilityLayer={false}>
      {around}
      {series.map(({ key, name }, place) => (
        <Line
          key={key}
          dataKey={key}
          name={name}
          stroke={colourOf(place)}
          strokeWidth={3}
          isAnimationActive={false}
          connectNulls
        />
      ))}
    </LineChart>
  );
}

function Bars({ kind, series, points }: Plot) {
  return (
    <BarChart data={[...points]} accessibilityLayer={false}>
      {around}
      {series.map(({ key, name }, place) => (
        <Bar
          key={key}
          dataKey={key}
          name={name}
          fill={colourOf(place)}
          isAnimationActive={false}
          {...(kind === 'stack' ? { stackId: 'all' } : {})}
        />
      ))}
    </BarChart>
  );
}

const tick = { fill: 'var(--ink-soft)', fontSize: 13 } as const;
const tooltip = (
  <Tooltip
    contentStyle={{ background: 'var(--surface)', borderColor: 'var(--edge)' }}
    labelStyle={{ color: 'var(--ink)' }}
  />
);
const around = (
  <>
    <CartesianGrid stroke="var(--edge)" vertical={false} />
    <XAxis dataKey="at" tick={tick} stroke="var(--edge)" />
    <YAxis tick={tick} stroke="var(--edge)" width={44} allowDecimals={false} />
    {tooltip}
    <Legend />
  </>
);
