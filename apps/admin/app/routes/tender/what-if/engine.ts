/** The scoring engine for the browser: loaded by pages that try weights, once they are on show. */
export { movedWeights, whatIf, withChoice } from '@commonweal/what-if';
