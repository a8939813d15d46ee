/** Loaded before a program of the tests: ends it when the tests are gone, however they ended. */
process.once('disconnect', () => process.exit());
process.channel?.unref();
