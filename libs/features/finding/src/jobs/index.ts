export { TellOfNews } from '../use-cases/tell-of-news.js';
export * from './finding-jobs.module.js';
