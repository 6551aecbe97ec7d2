import type { CSSProperties } from 'react';
import type { Action } from '../wire/action.ts';
import type { FlexBox, FlexBubble, FlexContainer, FlexPart, FlexText } from '../wire/flex.ts';
import { useWords } from '../language.ts';
import { WholeNumbers } from '../words.tsx';
import { ActionSurface } from './action-surface.tsx';
import { boxLook, bubbleWidths, imageLook, place, space, textLook, textSize } from './flex-look.ts';
import { messageWords } from './message-words.ts';
import { pictureAt } from './own-pictures.ts';

export function FlexView({ container }: { readonly container: FlexContainer }) {
  const { cards } = useWords(messageWords);
  if (container.type === 'bubble') return <Bubble bubble={container} />;
  return (
    <div className="flex-carousel" role="group" aria-label={cards} tabIndex={0}>
      {container.contents.map((bubble, n) => (
        // oxlint-disable-next-line react/no-array-index-key -- the cards of one message never move
        <Bubble key={n} bubble={bubble} />
      ))}
    </div>
  );
}

function Bubble({ bubble }: { readonly bubble: FlexBubble }) {
  const { header, hero, body, footer, styles } = bubble;
  return (
    <div className="flex-bubble" style={{ width: bubbleWidths[bubble.size] }}>
      {header && <Block name="header" box={header} look={styles?.header} />}
      {hero && <Part part={hero} look={{}} isHero />}
      {body && <Block name="body" box={body} look={styles?.body} />}
      {footer && <Block name="footer" box={footer} look={styles?.footer} />}
    </div>
  );
}

interface BlockProps {
  readonly name: 'header' | 'body' | 'footer';
  readonly box: FlexBox;
  readonly look:
    | { backgroundColor?: string | undefined; separator?: boolean | undefined }
    | undefined;
}

function Block({ name, box, look }: BlockProps) {
  return (
    <>
      {look?.separator === true && <hr className="flex-separator" />}
      <Part
        part={{ paddingAll: name === 'footer' ? '10px' : '20px', ...box }}
        look={{ backgroundColor: box.backgroundColor ?? look?.backgroundColor }}
        isHero={false}
      />
    </>
  );
}

interface PartProps {
  readonly part: FlexPart;
  /** Where the part stands within its box. */
  readonly look: CSSProperties;
  readonly isHero: boolean;
}

function Part({ part, look, isHero }: PartProps) {
  switch (part.type) {
    case 'box':
      return <Box box={part} look={look} />;
    case 'text':
      return <Words text={part} look={look} />;
    case 'button':
      return (
        <ActionSurface
          action={part.action}
          className={`flex-button flex-button-${part.style} flex-button-${part.height}`}
          style={{
            ...look,
            ...(part.style === 'link' ? { color: part.color } : { backgroundColor: part.color }),
          }}
        >
          <span>
            <WholeNumbers text={part.action.label} />
          </span>
        </ActionSurface>
      );
    case 'separator':
      return <hr className="flex-separator" style={{ ...look, ...separatorColour(part.color) }} />;
    case 'filler':
      return <div style={look} />;
    case 'image':
      return (
        <Tappable action={part.action} look={look}>
          <img src={pictureAt(part.url)} alt="" style={imageLook(part, isHero)} />
        </Tappable>
      );
    case 'icon':
      return (
        <img
          src={part.url}
          alt=""
          style={{ ...look, height: textSize(part.size), width: 'auto' }}
        />
      );
  }
}

function separatorColour(color: string | undefined): CSSProperties {
  return color === undefined ? {} : { borderColor: color };
}

function Box({ box, look }: { readonly box: FlexBox; readonly look: CSSProperties }) {
  const gap = space(box.spacing);
  return (
    <Tappable action={box.action} look={{ ...boxLook(box), ...look }}>
      {box.contents.map((part, n) => (
        <Part
          // oxlint-disable-next-line react/no-array-index-key -- the parts of one message never move
          key={n}
          part={part}
          look={place(part, box.layout, n === 0 ? undefined : gap)}
          isHero={false}
        />
      ))}
    </Tappable>
  );
}

function Words({ text, look }: { readonly text: FlexText; readonly look: CSSProperties }) {
  const words = text.contents?.map((span, n) => (
    <span
      // oxlint-disable-next-line react/no-array-index-key -- the spans of one message never move
      key={n}
      style={{
        color: span.color,
        fontSize: span.size === undefined ? undefined : textSize(span.size),
        fontWeight: span.weight === 'bold' ? 700 : undefined,
        textDecorationLine: span.decoration,
      }}
    >
      <WholeNumbers text={span.text} />
    </span>
  ));
  return (
    <Tappable action={text.action} look={{ ...textLook(text), ...look }}>
      {words ?? <WholeNumbers text={text.text} />}
    </Tappable>
  );
}

interface TappableProps {
  readonly action: Action | undefined;
  readonly look: CSSProperties;
  readonly children: React.ReactNode;
}

function Tappable({ action, look, children }: TappableProps) {
  if (action === undefined) return <div style={look}>{children}</div>;
  return (
    <ActionSurface action={action} className="flex-tappable" style={look}>
      {children}
    </ActionSurface>
  );
}
