export * from './identifiers/identifier.js';
export * from './identifiers/registers.js';
export * from './profile/connected-persons.js';
export * from './profile/exclusion-grounds.js';
export * from './profile/kept-papers.js';
export * from './profile/places.js';
export * from './profile/size.js';
export * from './profile/vcse-kinds.js';
