export * from './define-mail.js';
export * from './letter/letter.js';
export * from './post-mail.js';
export * from './send-mail.job.js';
