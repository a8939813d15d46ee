import { route } from '@react-router/dev/routes';

/** Places and what is publicly known of them. */
export const placeRoutes = [
  route('places', 'routes/place/places.tsx'),
  route('places/:code', 'routes/place/place.tsx'),
];
