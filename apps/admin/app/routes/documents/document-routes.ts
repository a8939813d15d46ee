import { route } from '@react-router/dev/routes';

/** The documents of a tender: the list, one of them, and its file. */
export const documentRoutes = [
  route('tenders/:tenderId/documents', 'routes/documents/documents.tsx'),
  route('tenders/:tenderId/documents/:documentId', 'routes/documents/document.tsx'),
  route('tenders/:tenderId/documents/:documentId/file', 'routes/documents/file.ts'),
];
