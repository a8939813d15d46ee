import { route } from '@react-router/dev/routes';

/** A tender as a file to read offline or pass round. */
export const offlineRoutes = [
  route('tenders/:tenderId/document.docx', 'routes/offline/word.ts'),
  route('tenders/:tenderId/document.pdf', 'routes/offline/pdf.ts'),
];
