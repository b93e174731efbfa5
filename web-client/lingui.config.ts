import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'
import { locales } from './language/locales'

const po = formatter({ explicitIdAsDefault: true, origins: false })

/** Where the texts of the client view are found, and the catalogues that hold them in each of its languages. */
export default defineConfig({
  locales: [...locales],
  sourceLocale: 'en',
  catalogs: [{ path: '<rootDir>/language/locales/{locale}', include: ['<rootDir>'] , exclude: ['**/gql/**', '**/*.test.*'] }],
  orderBy: 'messageId',
  format: {
    ...po,
    // Ids say nothing to a translator, and a translation that a changed text left behind is to show in the diff.
    serialize: (catalog, context) => po.serialize(
      Object.fromEntries(Object.entries(catalog).map(([id, entry]) => [id, { ...entry, comments: context.locale === 'en' || !entry.message ? [] : [`English: ${entry.message}`] }])),
      context,
    ),
  },
})
