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
    <BarChart data={[...points]} layout="vertical" accessibilityLayer={false} margin={MARGIN}>
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
    <LineChart data={[...points]} accessibilityLayer={false} margin={MARGIN}>
      {around(CLEAR_OF_THE_SIDES)}
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
    <BarChart data={[...points]} accessibilityLayer={false} margin={MARGIN}>
      {around()}
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

/** With less, the words at the ends of the axes are pushed from their places. */
const MARGIN = { top: 12, right: 16, bottom: 0, left: 0 } as const;
const tick = { fill: 'var(--ink-soft)', fontSize: 13 } as const;
const tooltip = (
  <Tooltip
    contentStyle={{ background: 'var(--surface)', borderColor: 'var(--edge)' }}
    labelStyle={{ color: 'var(--ink)' }}
  />
);
/** Else the first and the last day would run into the axis and be cut. */
const CLEAR_OF_THE_SIDES = { left: 24, right: 24 } as const;

/** The legend in the order of the plot, not of the alphabet. */
function around(padding: { readonly left: number; readonly right: number } = NO_PADDING) {
  return (
    <>
      <CartesianGrid stroke="var(--edge)" vertical={false} />
      <XAxis
        dataKey="at"
        tick={tick}
        stroke="var(--edge)"
        padding={padding}
        interval="equidistantPreserveStart"
      />
      <YAxis tick={tick} stroke="var(--edge)" width={44} allowDecimals={false} />
      {tooltip}
      <Legend itemSorter={null} />
    </>
  );
}
const NO_PADDING = { left: 0, right: 0 } as const;
