import { route } from '@react-router/dev/routes';

/** Questions that councillors ask on the page of their ward. */
export const wardRoutes = [
  route('places/:code/ask', 'routes/ward/ask.tsx'),
  route('questions/confirm', 'routes/ward/confirm-question.tsx'),
];
