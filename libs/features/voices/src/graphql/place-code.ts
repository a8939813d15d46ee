/** A code of a place in the form in which it is kept. */
export const placeCode = (text: string): string => text.trim().toUpperCase();
