import { route } from '@react-router/dev/routes';

/** Social value frameworks and measure sets. */
export const frameworkRoutes = [
  route('frameworks', 'routes/frameworks/frameworks.tsx'),
  route('frameworks/new', 'routes/frameworks/new-framework.tsx'),
  route('frameworks/which', 'routes/frameworks/which.tsx'),
  route('frameworks/target', 'routes/frameworks/target.tsx'),
  route('frameworks/import', 'routes/frameworks/import-set.tsx'),
  route('frameworks/sets/:setId', 'routes/frameworks/set.tsx'),
  route('frameworks/sets/:setId/:code', 'routes/frameworks/measure.tsx'),
  route('frameworks/:frameworkId', 'routes/frameworks/framework.tsx'),
  route('frameworks/:frameworkId/edit', 'routes/frameworks/edit.tsx'),
];
