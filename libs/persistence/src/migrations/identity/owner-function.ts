interface OwnerFunction {
  /** With its parameters and their types. */
  readonly signature: string;
  /** What it gives, with the language. */
  readonly gives: string;
  readonly body: string;
}

/** A function of the owner's that the api may call, and nobody else: it passes the policies, so it gives one answer only. */
export const ownerFunction = ({ signature, gives, body }: OwnerFunction): string[] => [
  `create function ${signature} returns ${gives} security definer set search_path = public, pg_temp as $$ ${body} $$`,
  `revoke all on function ${signature} from public`,
  `grant execute on function ${signature} to commonweal_api`,
];
