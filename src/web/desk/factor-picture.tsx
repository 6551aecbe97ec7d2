interface FactorPictureProps {
  /** 1: dark. */
  readonly rows: readonly string[];
  readonly label: string;
}

/** Dark on light in either look of the page: cameras want it so. */
export function FactorPicture({ rows, label }: FactorPictureProps) {
  const size = rows.length;
  const dark = rows.flatMap((row, y) =>
    Array.from(row).flatMap((dot, x) => (dot === '1' ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width={220} height={220}>
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
