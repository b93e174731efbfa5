import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { DateTime: 'string', Date: 'string', EmailAddress: 'string', URL: 'string', JSONObject: 'Record<string, unknown>' }

// A test makes up documents for schemas of its own.
const noTests = '!**/*.test.{ts,tsx}'

/** One output per web app, so that the client's bundle never carries an operator's document. */
const output = (documents: string[]) => ({
  documents,
  preset: 'client' as const,
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
  config: { scalars, strictScalars: true, useTypeImports: true, enumsAsTypes: true },
})

const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'web-shared/gql/': output(['web-shared/**/*.{ts,tsx}', '!web-shared/gql/**', noTests]),
    'web-operator/gql/': output(['web-operator/**/*.{ts,tsx}', 'web-shared/**/*.{ts,tsx}', '!**/gql/**', noTests]),
    'web-client/gql/': output(['web-client/**/*.{ts,tsx}', 'web-shared/**/*.{ts,tsx}', '!**/gql/**', noTests]),
  },
}

export default config
