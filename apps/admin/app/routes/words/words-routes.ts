import { route } from '@react-router/dev/routes';

/** The title of a draft, and what it says is wanted. */
export const wordsRoutes = [route('tenders/:tenderId/words', 'routes/words/words.tsx')];
