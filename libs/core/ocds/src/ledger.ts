import type { ImportProblem, LeftField, Severity, TakenField, WeightSuggestion } from './import-report.js';
import type { Place } from './place.js';

/** What happened to each field of one release while it was read. */
export class Ledger {
  readonly taken: TakenField[] = [];
  readonly left: LeftField[] = [];
  readonly problems: ImportProblem[] = [];
  readonly suggestions: WeightSuggestion[] = [];
  private readonly handled = new Set<string>();

  /** The field became that field of the draft. */
  take(place: Place, as: string): void {
    this.handled.add(place.path);
    this.taken.push({ path: place.path, as });
  }

  /** The field is not taken on purpose. */
  leave(place: Place, reason: string): void {
    this.handled.add(place.path);
    this.left.push({ path: place.path, reason, count: 1 });
  }

  /** The field should have been taken but cannot be: left, and a problem of severity `error`. */
  refuse(place: Place, message: string): void {
    this.leave(place, message);
    this.mention(place, message, 'error');
  }

  mention({ path }: Place, message: string, severity: Severity): void {
    this.problems.push({ path, message, severity });
  }

  suggest(suggestion: WeightSuggestion): void {
    this.suggestions.push(suggestion);
  }

  /** Whether the field itself was taken or left; what lies inside it counts as dealt with too. */
  settled(path: string): boolean {
    return this.handled.has(path);
  }
}
