import { dirname, join, relative, sep } from 'node:path'

/** What stands below the modules. */
const below = ['server/core', 'server/graphql', 'server/database', 'server/config.ts', 'server/startup-error.ts']

/** Who may import what, besides itself. The longest `zone` that a file lies in counts; what it does not name is an error. */
const zones = [
  { zone: 'server/startup-error.ts', may: [] },
  { zone: 'server/config.ts', may: ['server/startup-error.ts'] },
  { zone: 'server/database', may: ['server/config.ts', 'server/startup-error.ts'] },
  { zone: 'server/core', may: ['server/database', 'server/config.ts', 'server/startup-error.ts'] },
  { zone: 'server/graphql', may: ['server/core', 'server/database', 'server/config.ts'] },
  { zone: 'server/http', may: ['server/core', 'server/graphql', 'server/config.ts'] },
  { zone: 'server/modules', may: ['server/core', 'server/graphql', 'server/database'] },
  { zone: 'server/modules.ts', may: ['server/modules', 'server/core'] },
  { zone: 'server/services.ts', may: ['server/modules.ts', 'server/core', 'server/database', 'server/config.ts', 'server/startup-error.ts'] },
  { zone: 'server/demo', may: ['server/modules', ...below] },
  { zone: 'server/pages', may: ['server/modules', 'server/core', 'server/graphql'] },
  { zone: 'server/welcome.ts', may: ['server/modules', 'server/demo', 'server/core', 'server/config.ts'] },
  { zone: 'server/app.ts', may: ['server/modules.ts', 'server/demo', 'server/http', 'server/pages', ...below] },
  { zone: 'server/main.ts', may: ['server/app.ts', 'server/services.ts', 'server/welcome.ts', 'server/demo', 'server/pages', ...below] },
  { zone: 'server/cli', may: ['server', 'dist/server'] },
  { zone: 'server/test', may: ['server'] },

  { zone: 'web-shared', may: [] },

  { zone: 'web-operator', may: ['web-operator', 'web-shared'] },
  { zone: 'web-operator/explorer', may: [] },
  { zone: 'web-operator/frame', may: ['web-operator/gql', 'web-shared'] },
  { zone: 'web-operator/keys', may: ['web-operator/gql', 'web-operator/frame', 'web-shared'] },
  { zone: 'web-operator/features/*', may: ['web-operator/gql', 'web-operator/frame', 'web-operator/keys', 'web-shared'] },
  { zone: 'web-operator/routes', may: ['web-operator', 'web-shared'] },

  { zone: 'web-client', may: ['web-client', 'web-shared'] },
  { zone: 'web-client/widget', may: [] },
  { zone: 'web-client/demo', may: [] },
  { zone: 'web-client/language', may: ['web-shared'] },
  { zone: 'web-client/layout', may: ['web-client/gql', 'web-client/language', 'web-shared'] },
  { zone: 'web-client/writing', may: ['web-client/gql', 'web-client/language', 'web-client/layout', 'web-shared'] },
  {
    zone: 'web-client/features/*',
    may: ['web-client/gql', 'web-client/access', 'web-client/language', 'web-client/layout', 'web-client/writing', 'web-client/widget/protocol', 'web-shared'],
  },
  { zone: 'web-client/routes', may: ['web-client', 'web-shared'] },

  { zone: 'e2e', may: [] },
  { zone: 'checks', may: [] },
]

/** One module uses another through its policy, loaders, rows, commands and queries; only the list of modules knows these. */
const forTheListOnly = /\.(resolver|mutation|subscription)\.ts$/

/** A test uses whatever its own app has, and stays out of the others all the same. */
const isTest = /\.test\.tsx?$|\/test\//

/** Why the file may not import the target, or null. Both are paths from the root, with forward slashes. */
export function whyForbidden(file, target) {
  const [app] = file.split('/')
  if (isTest.test(file)) return isAmong(target, [app, ...(app.startsWith('web-') ? ['web-shared'] : [])]) ? null : `A test of ${app} may not import ${target}.`
  const from = zoneOf(file)
  if (!from) return `${file} lies in no import zone; give it one in checks/import-zones.mjs.`
  if (forTheListOnly.test(target) && file !== 'server/modules.ts') return `Only server/modules.ts may import ${target}.`
  if (from === zoneOf(target) && placeIn(from, file) === placeIn(from, target)) return null
  return isAmong(target, from.may) ? null : `${placeIn(from, file)} may not import ${target} (checks/import-zones.mjs).`
}

function zoneOf(path) {
  return zones.filter(({ zone }) => placeIn({ zone }, path)).sort((a, b) => b.zone.length - a.zone.length)[0]
}

/** The zone with its star filled in, or null for a path outside: two features are two places of one zone. */
function placeIn({ zone }, path) {
  const place = path.split('/').slice(0, zone.split('/').length).join('/')
  return new RegExp(`^${zone.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(place) ? place : null
}

const isAmong = (target, allowed) => allowed.some((path) => target === path || target.startsWith(`${path}/`))

/** The lint rule: every relative import, export from and dynamic import, types included, asks whyForbidden. */
const direction = {
  meta: { type: 'problem', docs: { description: 'Imports point one way.' } },
  create(context) {
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return
      const target = join(dirname(context.filename), source.value).replace(/\.js$/, '.ts')
      const reason = whyForbidden(pathFromRoot(context.filename), pathFromRoot(target))
      if (reason) context.report({ node: source, message: reason })
    }
    const pathFromRoot = (path) => relative(context.cwd, path).split(sep).join('/')
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check, TSImportType: check }
  },
}

export default { meta: { name: 'import-zones' }, rules: { direction } }
