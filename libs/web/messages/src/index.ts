export { welshOf } from './matching/welsh-of.js';
