const WRITTEN = new Intl.NumberFormat('en-GB');

/** A number with a comma at each thousand, as English and Welsh both write it: "1,234". */
export const numberInWords = (number: number): string => WRITTEN.format(number);
