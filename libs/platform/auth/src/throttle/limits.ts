/** How many attempts in how long. */
export interface Limit {
  readonly attempts: number;
  readonly minutes: number;
}

/** Which attempts are counted together: from one address, at one account from one address, at one account from anywhere. */
export interface Limits {
  readonly address?: Limit;
  readonly pair?: Limit;
  readonly account?: Limit;
}

/**
 * What may be attempted how often. Only failures count where an attempt can succeed. An account's own limit is far above
 * that of one address, so that a single rival cannot shut anybody out.
 */
export const LIMITS = {
  'sign-in': {
    address: { attempts: 100, minutes: 15 },
    pair: { attempts: 10, minutes: 15 },
    account: { attempts: 100, minutes: 15 },
  },
  // A code is one of a million, and three are right at a time.
  'second-factor': {
    address: { attempts: 100, minutes: 15 },
    pair: { attempts: 10, minutes: 15 },
    account: { attempts: 50, minutes: 24 * 60 },
  },
  // Each of these may send a mail: from one address to many, and to one account from many.
  mail: { address: { attempts: 30, minutes: 60 } },
  'mail-to': { account: { attempts: 5, minutes: 60 } },
  // Each sends a mail in the words of whoever founded an organisation: from one organisation, and to one account.
  invitation: { address: { attempts: 100, minutes: 60 }, account: { attempts: 5, minutes: 60 } },
  // Each of these keeps a row or hashes a password.
  begin: { address: { attempts: 120, minutes: 15 } },
  // Each makes a Word or PDF file. An office may have one address for all who work there.
  file: { address: { attempts: 300, minutes: 15 }, account: { attempts: 60, minutes: 15 } },
  // Without an account. A library or a school votes from one address; a round's own limit is for the day.
  ballot: { address: { attempts: 30, minutes: 60 }, pair: { attempts: 100, minutes: 24 * 60 } },
  proposal: { address: { attempts: 10, minutes: 60 } },
} as const satisfies Record<string, Limits>;

export type Attempted = keyof typeof LIMITS;
export type Counted = keyof Limits;
