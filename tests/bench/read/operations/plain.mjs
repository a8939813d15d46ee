/** The same instant in one form. */
export const instant = (text) => (text === null ? null : new Date(text).toISOString());

/** A sum in pence, from pounds as text or from the stored pence. */
export const sum = ({ valuePence, estimatedValue }) =>
  valuePence === undefined ? Math.round(Number(estimatedValue.amount) * 100) : Number(valuePence);
