/**
 * Who a transaction is done for, as `inTransaction` and `readAs` say it. Without a setting: nobody, acting for no one.
 * In policies they stand in a sub-select, so that they are worked out once a statement, not once a row.
 */
export const contextFunctions = [
  `create function app_person() returns uuid language sql stable parallel safe as $$
    select nullif(current_setting('app.person', true), '')::uuid
  $$`,
  `create function app_orgs() returns uuid[] language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('app.orgs', true), '')::uuid[], '{}')
  $$`,
];
