import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf, parts, root, stampOf } from './build-parts.mjs'

const tools = {
  tsc: { from: 'typescript', flags: (config) => ['-p', config] },
  vite: { from: 'vite', flags: (config) => ['build', '--config', config, '--logLevel', 'error'] },
}
const atOnce = 2

/** @throws Error with what the failing tool said */
export async function build(wanted) {
  const started = Date.now()
  const queue = wanted.map((part) => ({ part, program: programOf(part.tool) }))
  console.log(`Building ${wanted.map((part) => part.name).join(', ')} …`)
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await buildPart(next.part, next.program)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  console.log(`Built in ${seconds(started)}`)
}

async function buildPart(part, program) {
  const started = Date.now()
  // Taken first: what is changed while the tool runs leaves the build stale.
  const digest = digestOf(part)
  rmSync(stampOf(part), { force: true })
  rmSync(dirname(join(root, part.result)), { recursive: true, force: true })
  await run(part, program)
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampOf(part), digest)
  console.log(`  ${part.name} ${seconds(started)}`)
}

function run({ name, tool, config }, program) {
  return new Promise((done, failed) => {
    // Where the product is started for development, what it is built of is the same.
    const env = { ...process.env, NODE_ENV: 'production' }
    const child = spawn(process.execPath, [program, ...tools[tool].flags(config)], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`${Buffer.concat(output)}\nThe build of ${name} failed; what the tool said is above.`))))
  })
}

function programOf(tool) {
  const { resolve: find } = createRequire(import.meta.url)
  try {
    const manifest = find(`${tools[tool].from}/package.json`)
    return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin[tool])
  } catch {
    throw new Error('There is something to build and the build tools are not installed; run npm install --include=dev')
  }
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await build(parts)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
