import { z } from 'zod';

/** What a bid says, as it lies in the vault. The nonce keeps anybody from guessing a price through the content's hash. */
export const bidContent = z.object({
  nonce: z.string(),
  price: z.object({ amount: z.string(), vat: z.enum(['INCLUDES_VAT', 'EXCLUDES_VAT']) }),
  answers: z.array(z.object({ criterionKey: z.string(), question: z.int().default(1), text: z.string() })),
  commitments: z.array(
    z.object({ measureId: z.string(), quantity: z.string(), years: z.int(), places: z.array(z.string()) }),
  ),
});

/** A bid from before criteria had questions answers the first of each. */
export type BidContent = z.infer<typeof bidContent>;

/** A bid's content without what the system adds. */
export type OfferedContent = Omit<BidContent, 'nonce'>;
