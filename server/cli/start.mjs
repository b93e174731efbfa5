// Only what every Node can parse and load stands above the check of its version.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) fail(`Helpdesk needs Node 20.19 or newer; this is ${process.version}. Install a newer one from nodejs.org.`)

const unknown = process.argv.slice(2).find((argument) => argument !== '--no-demo')
if (unknown) fail(`Unknown option ${unknown}; the only one is --no-demo.`)

const { parts, isStale } = await import('./build-parts.mjs')
const stale = parts.filter(isStale)
if (stale.length > 0) {
  const { build } = await import('./build.mjs')
  await build(stale).catch((error) => fail(error.message))
}

const { main } = await import('../../dist/server/main.js')
await main({ demo: !process.argv.includes('--no-demo') })

function fail(message) {
  console.error(message)
  process.exit(1)
}
