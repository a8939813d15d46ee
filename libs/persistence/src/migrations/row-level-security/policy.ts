export type Login = 'api' | 'worker' | 'owner';
type Rows = Partial<Record<'select' | 'insert' | 'update' | 'delete' | 'all', string>>;

const PERSON = '(select app_person())';
const ORGS = '(select app_orgs())::uuid[]';

/** The organisation in this column is one that is acted for. */
export const own = (column = 'tenant_id'): string => `${column} = any (${ORGS})`;
/** The person in this column is the one who is signed in. */
export const self = (column: string): string => `${column} = ${PERSON}`;
/** One of the parties in this column is acted for. */
export const party = (column: string): string => `${column} && ${ORGS}`;

/** The row that this one belongs to may be seen: its own policies decide. */
export const withRow = (table: string, on: string): string => `exists (select 1 from ${table} r where ${on})`;

const clause = (command: string, rows: string): string => {
  if (command === 'insert') return `with check (${rows})`;
  return command === 'update' || command === 'all' ? `using (${rows}) with check (${rows})` : `using (${rows})`;
};

/** The owner is whoever runs the migrations: a database administrator may call that login as they like. */
const account = (login: Login): string => (login === 'owner' ? 'current_user' : `commonweal_${login}`);

/** The policies of one table for one login: what it may see, add, change and delete. */
export const policies = (login: Login, table: string, rows: Rows): string[] =>
  Object.entries(rows).map(
    ([command, condition]) =>
      `create policy ${login}_${command} on ${table} for ${command} to ${account(login)} ${clause(command, condition)}`,
  );
