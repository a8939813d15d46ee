import type { ReactNode } from 'react';

import { GraphiQL } from 'graphiql';
import { setNonce } from 'get-nonce';

import 'graphiql/style.css';

// Its menus write style sheets of their own, which the page takes under its nonce only.
setNonce(document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '');

const START = `# Everything here is asked as you, and changes what you change.
query Programs {
  viewer {
    organisations {
      id
      name
    }
  }
}
`;

/** GraphiQL, from our own server and asking our own server. */
export default function GraphiqlFrame(): ReactNode {
  return (
    <div className="cw-explorer">
      <GraphiQL fetcher={askGraph} defaultQuery={START} forcedTheme="light" isHeadersEditorEnabled={false} />
    </div>
  );
}

/** What shows the page to be our own, as in a form of it. */
const formToken = () => document.querySelector<HTMLInputElement>('main input[name=form-token]')?.value ?? '';

async function askGraph(operation: object): Promise<object> {
  const response = await fetch('/explorer/graph', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-form-token': formToken() },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as object;
}
