import { route } from '@react-router/dev/routes';

/** An opportunity as a file to read offline. */
export const packRoutes = [
  route('opportunities/:id/pack.docx', 'routes/pack/word.ts'),
  route('opportunities/:id/pack.pdf', 'routes/pack/pdf.ts'),
];
