import type { ReactNode } from 'react';

import { type FigureTable, type FigureWords, Figure } from '../figure/figure.js';
import { INK } from '../figure/kind.js';
import { classFill, HATCH } from './map-class.js';

export interface MapShape {
  readonly code: string;
  /** The `d` of an SVG path. */
  readonly path: string;
  /** 0 the most; null where nothing is known. */
  readonly level: number | null;
  /** Shown where somebody points. */
  readonly name: string;
}

export interface ChoroplethProps {
  readonly words: FigureWords;
  /** What each class means, the most first; none where a map has no such class. */
  readonly classes: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  readonly table: FigureTable;
}

/** A map of areas in classes under the sentence it proves, with its key, and the same figures as a table beneath. */
export function Choropleth({ classes, ...props }: ChoroplethProps): ReactNode {
  return (
    <Figure
      {...props.words}
      keyList={<MapKey classes={classes} />}
      picture={<MapPicture {...props} />}
      table={props.table}
    />
  );
}

function MapKey({ classes }: { readonly classes: readonly string[] }): ReactNode {
  return (
    <ul className="cw-key">
      {classes.map((name, index) => (
        <li key={name} className="cw-key__item">
          <svg className="cw-key__swatch" width="16" height="16" aria-hidden="true" focusable="false">
            <rect width="16" height="16" fill={classFill(index)} stroke={INK} />
            {index === 0 && <path d="M0 16 16 0" stroke={HATCH} strokeWidth="2.5" />}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The drawing alone. Shapes of one class are one group, which keeps pages small. */
function MapPicture({ words, width, height, shapes }: Omit<ChoroplethProps, 'classes' | 'table'>): ReactNode {
  const { id, title, description } = words;
  const levels = [...new Set(shapes.map(({ level }) => level))];
  return (
    <svg
      className="cw-figure__picture cw-figure__map"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role="img"
      aria-labelledby={`${id}-svg-title ${id}-svg-description`}
    >
      <title id={`${id}-svg-title`}>{title}</title>
      <desc id={`${id}-svg-description`}>{description}</desc>
      <pattern id={`${id}-hatch`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="9" height="9" fill={classFill(0)} />
        <path d="M0 0v9" stroke={HATCH} strokeWidth="3" />
      </pattern>
      {levels.map((level) => (
        <g key={level} fill={level === 0 ? `url(#${id}-hatch)` : classFill(level)} stroke={INK} strokeLinejoin="round">
          {shapes
            .filter((shape) => shape.level === level)
            .map(({ code, path, name }) => (
              <path key={code} d={path}>
                <title>{name}</title>
              </path>
            ))}
        </g>
      ))}
    </svg>
  );
}
