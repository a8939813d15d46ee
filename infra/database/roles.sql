-- The accounts and the database of a Commonweal installation, for a database administrator. Safe to repeat.
--
--   psql "$ADMIN_URL" -v database=commonweal \
--     -v owner_password="$OWNER" -v api_password="$API" -v worker_password="$WORKER" -f infra/database/roles.sql
--
-- commonweal_owner   owns the tables; used by migrations only, never by a running process
-- commonweal_api     what the api signs in as      } neither owner nor superuser nor exempt from row level security;
-- commonweal_worker  what the worker signs in as   } production refuses to start with anything stronger
--
-- Makes accounts and database that are missing, and sets the three passwords. Choose random ones: production refuses
-- passwords that can be guessed. An account that is there already keeps its other attributes.
\set ON_ERROR_STOP on

select format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', role)
  from unnest(array['commonweal_owner', 'commonweal_api', 'commonweal_worker']) as role
 where not exists (select from pg_roles where rolname = role)
\gexec

alter role commonweal_owner password :'owner_password';
alter role commonweal_api password :'api_password';
alter role commonweal_worker password :'worker_password';

grant commonweal_owner to current_user;
select format('create database %I owner commonweal_owner', :'database')
 where not exists (select from pg_database where datname = :'database')
\gexec

revoke all on database :"database" from public;
grant connect, temporary on database :"database" to commonweal_api, commonweal_worker;
