import type { ReactNode } from 'react';

import { INK, type Kind, KIND_COLOURS, type KindNames, KINDS } from './kind.js';

export interface PictureProps {
  readonly title: string;
  readonly description: string;
  /** Unique in the document. */
  readonly id: string;
  readonly height: number;
  readonly children: ReactNode;
}

/**
 * An SVG as wide as its place and of a fixed height. Positions across are percentages and sizes of words are fixed,
 * so the same drawing is read at 320 pixels, on a wide screen, on paper and in an e-mail.
 */
export function Picture({ title, description, id, height, children }: PictureProps): ReactNode {
  return (
    <svg
      className="cw-figure__picture"
      xmlns="http://www.w3.org/2000/svg"
      width="100%"
      height={height}
      role="img"
      aria-labelledby={`${id}-svg-title ${id}-svg-description`}
      fill={INK}
      fontSize="15"
    >
      <title id={`${id}-svg-title`}>{title}</title>
      <desc id={`${id}-svg-description`}>{description}</desc>
      {children}
    </svg>
  );
}

/** Which colour is which kind, in the fixed order. */
export function KindKey({ names, kinds = KINDS }: { names: KindNames; kinds?: readonly Kind[] }): ReactNode {
  return (
    <ul className="cw-key">
      {KINDS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <li key={kind} className="cw-key__item">
          <svg className="cw-key__swatch" width="16" height="16" aria-hidden="true" focusable="false">
            <rect width="16" height="16" fill={KIND_COLOURS[kind].fill} />
          </svg>
          {names[kind]}
        </li>
      ))}
    </ul>
  );
}
