/** PGL: PostGraphile 5 with its Amber preset on the same schema, as its documentation sets it up on Node’s own server. */
import { createServer } from 'node:http';

import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';
import { addPgTableCondition } from 'postgraphile/utils';
import { postgraphile } from 'postgraphile';

/** The one filter of the search that the preset does not come with. What is open is published, which leads to the index. */
const closingAfter = addPgTableCondition({ schemaName: 'public', tableName: 'tender' }, 'closingAfter', (build) => {
  const { sql, dataplanPg } = build;
  return {
    type: build.getTypeByName('Datetime'),
    apply(condition, instant) {
      const column = (name) => sql`${condition.alias}.${sql.identifier(name)}`;
      condition.where(sql`${column('published_at')} is not null`);
      condition.where(
        sql`${column('deadline')} > ${dataplanPg.sqlValueWithCodec(instant, dataplanPg.TYPES.timestamptz)}`,
      );
    },
  };
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [closingAfter],
  // Lists are ordered by columns that no index leads with.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: 10 } }),
  ],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});

const server = createServer();
server.on('error', (error) => console.error(error));
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
