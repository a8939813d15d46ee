/** Forms of numbers that are taken while they are typed; the engine, which is loaded later, reads them with the same rule. */

const WEIGHT = /^(?:100(?:\.0{1,4})?|(?:0|[1-9]\d?)(?:\.\d{1,4})?)$/;
const AMOUNT = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;

/** 0 to 100 with up to four decimals. */
export const isTypedWeight = (text: string): boolean => WEIGHT.test(text);

/** Pounds, with pence or without. */
export const isTypedAmount = (text: string): boolean => AMOUNT.test(text);
