/** The bundle as JSON, exactly as the contract writes it; every number is text. */
export interface RawBundle {
  version: 1;
  method: RawMethod;
  tieBreak?: string[];
  contractValue?: string;
  fte?: string;
  criteria: RawCriterion[];
  bids: RawBid[];
}

export interface RawMethod {
  kind: 'weighted-sum' | 'price-per-point' | 'willingness-to-pay' | 'fixed-budget';
  precision?: number;
  perPoint?: string;
  budget?: string;
}

export interface RawCriterion {
  id: string;
  kind?: string;
  weight: string;
  scoring?: RawScoring;
  children?: RawCriterion[];
}

export interface RawScoring {
  kind: string;
  max?: string;
  minimum?: string;
  scale?: string[];
  ceiling?: string;
  target?: string;
  ceilingIsMaximum?: boolean;
  targetPerPound?: string;
  targetPerFte?: string;
  bands?: { upTo: string; fraction: string }[];
}

export interface RawBid {
  id: string;
  price?: string;
  grades?: Record<string, string>;
  passed?: Record<string, boolean>;
  socialValue?: string;
  commitments?: RawCommitment[];
  excluded?: string | null;
}

export interface RawCommitment {
  id: string;
  measure: string;
  quantity: string;
  unitValue: string;
  years: number;
  deadweight?: string;
  displacement?: string;
  attribution?: string;
  leakage?: string;
  substitution?: string;
  dropOff?: string;
  discountRate?: string;
  discountFrom?: string;
  placeFactor?: string;
  confidence?: string;
}
