export * from './mail-faults.js';
export * from './mail-jobs.module.js';
export * from './mail-transport.js';
export * from './mailbox-transport.js';
export * from './smtp-transport.js';
