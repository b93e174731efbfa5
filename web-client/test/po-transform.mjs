import { createCompiledCatalog } from '@lingui/cli/api'
import { formatter } from '@lingui/format-po'

const { parse } = formatter({ explicitIdAsDefault: true })

/** A catalogue for tests: compiled, as Vite compiles it for the pages. */
export default {
  process(content) {
    const messages = Object.fromEntries(Object.entries(parse(content)).map(([id, { translation }]) => [id, translation]))
    return { code: createCompiledCatalog('en', messages, { namespace: 'cjs' }).source }
  },
}
