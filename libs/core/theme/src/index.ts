export * from './colour.js';
export * from './contrast.js';
export * from './fonts.js';
export * from './logo.js';
export * from './theme.js';
export * from './theme-css.js';
