/** A position across a picture: a percentage of its width, short enough to keep pages small. */
export function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}
