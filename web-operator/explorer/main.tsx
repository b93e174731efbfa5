import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import './explorer.css'
import { fetcher } from './fetcher'
import { welcome } from './welcome'

createRoot(document.getElementById('root')!).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={welcome}
    defaultEditorToolsVisibility="headers"
    // A key in the header editor stays in memory: the browser's storage outlives the person at the desk. The history
    // plugin would write it there whatever the next two lines say, so it is left out.
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
    plugins={[]}
  >
    <GraphiQL.Logo>Helpdesk API</GraphiQL.Logo>
  </GraphiQL>,
)
