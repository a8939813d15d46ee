export { admitFile } from './admit-file.js';
export { toPdf } from '../pdf/to-pdf.js';
export { offlineTender } from './offline-tender.js';
export { toWord } from '../word/to-word.js';
export { type Format, tenderFile, type WantedFile } from './tender-file.js';
