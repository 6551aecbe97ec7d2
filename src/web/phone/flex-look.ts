import type { CSSProperties } from 'react';
import type { FlexBox, FlexImage, FlexPart, FlexText } from '../wire/flex.ts';

/** The keywords of LINE's Flex messages in CSS; pixels as LINE draws them on a phone. */
const textSizes: Readonly<Record<string, string>> = {
  xxs: '11px',
  xs: '13px',
  sm: '14px',
  md: '16px',
  lg: '19px',
  xl: '22px',
  xxl: '29px',
  '3xl': '35px',
  '4xl': '48px',
  '5xl': '74px',
};
const spaces: Readonly<Record<string, string>> = {
  none: '0px',
  xs: '2px',
  sm: '4px',
  md: '8px',
  lg: '12px',
  xl: '16px',
  xxl: '20px',
};
const borders: Readonly<Record<string, string>> = {
  none: '0px',
  light: '0.5px',
  normal: '1px',
  medium: '2px',
  'semi-bold': '3px',
  bold: '4px',
};
const imageSizes: Readonly<Record<string, string>> = {
  xxs: '40px',
  xs: '60px',
  sm: '80px',
  md: '100px',
  lg: '120px',
  xl: '140px',
  xxl: '160px',
  '3xl': '180px',
  '4xl': '200px',
  '5xl': '220px',
  full: '100%',
};
export const bubbleWidths = {
  nano: 120,
  micro: 160,
  deca: 220,
  hecto: 241,
  kilo: 260,
  mega: 300,
  giga: 386,
} as const;

type Layout = FlexBox['layout'];

export function space(word: string | undefined): string | undefined {
  return word === undefined ? undefined : (spaces[word] ?? word);
}

export function textSize(word: string | undefined): string {
  return word === undefined ? '16px' : (textSizes[word] ?? word);
}

/** Where a part stands within its box: its share of the room, and the gap before it. */
export function place(part: FlexPart, layout: Layout, gap: string | undefined): CSSProperties {
  const margin = 'margin' in part ? (space(part.margin) ?? gap) : gap;
  const share = ('flex' in part ? part.flex : undefined) ?? naturalShare(part, layout);
  if (layout === 'vertical') {
    return { flex: share === 0 ? '0 0 auto' : `${share} 0 auto`, marginTop: margin };
  }
  const flex = share === 0 ? '0 1 auto' : `${share} 1 0px`;
  return { flex, minWidth: 0, marginLeft: margin };
}

/** Side by side, parts share the room equally; stacked, each is as high as it needs. */
function naturalShare(part: FlexPart, layout: Layout): number {
  if (part.type === 'filler') return 1;
  if (layout === 'vertical' || part.type === 'separator' || part.type === 'icon') return 0;
  return part.type === 'box' && part.width !== undefined ? 0 : 1;
}

export function boxLook(box: FlexBox): CSSProperties {
  return {
    display: 'flex',
    flexDirection: box.layout === 'vertical' ? 'column' : 'row',
    alignItems: box.alignItems ?? (box.layout === 'baseline' ? 'baseline' : 'stretch'),
    justifyContent: box.justifyContent,
    backgroundColor: box.backgroundColor,
    borderRadius: space(box.cornerRadius),
    width: box.width,
    height: box.height,
    maxWidth: box.maxWidth,
    ...borderLook(box),
    ...paddingLook(box),
  };
}

function borderLook({ borderWidth, borderColor }: FlexBox): CSSProperties {
  if (borderWidth === undefined && borderColor === undefined) return {};
  const width = borders[borderWidth ?? 'normal'] ?? borderWidth;
  return { borderStyle: 'solid', borderWidth: width, borderColor: borderColor ?? '#cccccc' };
}

function paddingLook(box: FlexBox): CSSProperties {
  return {
    paddingTop: space(box.paddingTop ?? box.paddingAll),
    paddingBottom: space(box.paddingBottom ?? box.paddingAll),
    paddingLeft: space(box.paddingStart ?? box.paddingAll),
    paddingRight: space(box.paddingEnd ?? box.paddingAll),
  };
}

export function textLook(text: FlexText): CSSProperties {
  return {
    fontSize: textSize(text.size),
    fontWeight: text.weight === 'bold' ? 700 : 400,
    fontStyle: text.style,
    color: text.color,
    textAlign: text.align,
    textDecorationLine: text.decoration,
    ...(text.wrap === true ? wrapped(text) : cut),
  };
}

const cut: CSSProperties = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };

function wrapped({ maxLines, lineSpacing }: FlexText): CSSProperties {
  const spacing = lineSpacing === undefined ? {} : { lineHeight: `calc(1.25em + ${lineSpacing})` };
  if (maxLines === undefined || maxLines === 0) return { whiteSpace: 'pre-wrap', ...spacing };
  return {
    whiteSpace: 'pre-wrap',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: maxLines,
    overflow: 'hidden',
    ...spacing,
  };
}

export function imageLook(image: FlexImage, isHero: boolean): CSSProperties {
  const size = isHero ? 'full' : (image.size ?? 'md');
  return {
    width: imageSizes[size] ?? size,
    maxWidth: '100%',
    aspectRatio: (image.aspectRatio ?? '1:1').replace(':', ' / '),
    objectFit: image.aspectMode === 'cover' ? 'cover' : 'contain',
    backgroundColor: image.backgroundColor,
    display: 'block',
    margin: image.align === 'start' ? undefined : '0 auto',
  };
}
