/** Packages that ship ES modules only; Jest runs CommonJS, so they are transformed too. */
const esModulesOnly = ['jose', 'sql-template-tag', 'case-anything', 'content-disposition', 'flydrive', 'uuid', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit', '@humanwhocodes', '@poppinss', 'markdown-it', 'nanoid', 'lucide-react', '@apollo/client', '@mantine']

const source = {
  '^(\\.{1,2}/.*)\\.js$': '$1',
  // Exported for `import` only, which Jest's CommonJS does not ask for.
  '^file-type$': '<rootDir>/node_modules/file-type/index.js',
}
const transformIgnorePatterns = [`/node_modules/(?!(${esModulesOnly.join('|')})/)`]

const server = {
  '^.+\\.[cm]?[jt]s$': ['@swc/jest', {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  }],
}

const web = {
  // What is imported with Vite's `?raw`.
  '/examples/identity\\.\\w+$': '<rootDir>/web-shared/test/raw-text.mjs',
  '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  }],
  '\\.po$': '<rootDir>/web-client/test/po-transform.mjs',
}

const webProject = (name) => ({
  displayName: name,
  roots: [`<rootDir>/${name}`],
  testMatch: ['**/*.test.{ts,tsx}'],
  testEnvironment: '<rootDir>/web-shared/test/jsdom-environment.mjs',
  setupFilesAfterEnv: ['<rootDir>/web-shared/test/setup.ts'],
  transform: web,
  transformIgnorePatterns,
  moduleNameMapper: { ...source, '^(.*)\\?raw$': '$1', '\\.css$': '<rootDir>/web-shared/test/css-module.mjs' },
})

export default {
  // What suites leave behind in one process adds up: past this, the next one gets a process of its own.
  workerIdleMemoryLimit: '1200MB',
  projects: [
    {
      displayName: 'server',
      roots: ['<rootDir>/server'],
      testMatch: ['**/*.test.ts'],
      testEnvironment: 'node',
      globalSetup: '<rootDir>/server/test/global-setup.mjs',
      globalTeardown: '<rootDir>/server/test/global-teardown.mjs',
      setupFiles: ['reflect-metadata'],
      setupFilesAfterEnv: ['<rootDir>/server/test/patience.ts'],
      transform: server,
      transformIgnorePatterns,
      moduleNameMapper: source,
    },
    webProject('web-shared'),
    webProject('web-operator'),
    webProject('web-client'),
    {
      displayName: 'checks',
      roots: ['<rootDir>/checks'],
      testMatch: ['**/*.test.ts'],
      testEnvironment: 'node',
      transform: server,
      transformIgnorePatterns,
    },
    {
      displayName: 'e2e',
      roots: ['<rootDir>/e2e'],
      testMatch: ['**/*.test.ts'],
      testEnvironment: 'node',
      transform: server,
      transformIgnorePatterns,
      moduleNameMapper: source,
    },
  ],
}
