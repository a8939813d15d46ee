/** Passwords of the three roles on a test server, which lives for one run and holds nothing of worth. */
export const testPasswords = { owner: 'test-owner', api: 'test-api', worker: 'test-worker' };
