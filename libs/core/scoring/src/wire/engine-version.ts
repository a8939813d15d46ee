/** Version of the rules of scoring; it changes whenever a result could. */
export const ENGINE_VERSION = '1.0.0';
