import { route } from '@react-router/dev/routes';

/** What a benefit counts by where it lands, for a lot of a draft. */
export const placeFactorRoutes = [route('lots/:lotId/place-factors', 'routes/place-factors/place-factors.tsx')];
