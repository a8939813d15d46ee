/** Words for a financial year. @example 2027 → `2027–28` */
export const yearWords = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
