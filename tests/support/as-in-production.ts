/** Import it first: graphql-js and Apollo check less and tell less in production, and decide that when they are loaded. */
process.env['NODE_ENV'] = 'production';
