import { route } from '@react-router/dev/routes';

/** Questions of councillors, and the list of those who may ask. */
export const questionRoutes = [
  route('questions', 'routes/questions/questions.tsx'),
  route('questions/new', 'routes/questions/new-question.tsx'),
  route('questions/:questionId', 'routes/questions/question.tsx'),
  route('councillors', 'routes/questions/councillors.tsx'),
];
