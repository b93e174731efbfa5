import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProduct, type Product } from './product.js'

const BUILD_AND_START_MILLISECONDS = 300_000
const ROOT = join(__dirname, '..')

/** The names in generated documents: of operations, fragments, fields, arguments and types. */
const namesIn = (app: string): Set<string> => new Set(matches(readFileSync(join(ROOT, app, 'gql/graphql.ts'), 'utf8'), /"kind":"Name","value":"(\w+)"/g))

/** The names in a built script's documents, whether they came as trees or as text. */
function namesInScript(script: string): Set<string> {
  const texts = matches(script, /["'`](?:\\n|\s)*((?:query|mutation|subscription|fragment) \w[^"'`]*\{[^"'`]*)/g)
  return new Set([...matches(script, /kind:["'`]Name["'`],value:["'`](\w+)/g), ...texts.flatMap((text) => matches(text, /(\w+)/g))])
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!)

describe('what a client’s browser is given', () => {
  let product: Product
  // It is the product's start that builds what is stale.
  beforeAll(async () => {
    product = await startProduct()
  }, BUILD_AND_START_MILLISECONDS)
  afterAll(() => product?.stop())

  const scripts = (): string[] => ['web-client', 'widget']
    .flatMap((part) => readdirSync(join(ROOT, 'dist', part), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, 'dist', part, file)))
    .filter((file) => file.endsWith('.js'))

  it('names no operation and no field that only operators ask for', () => {
    const clients = namesIn('web-client')
    const operatorsOnly = [...namesIn('web-operator')].filter((name) => !clients.has(name))
    expect(operatorsOnly).toEqual(expect.arrayContaining(['ticketAssign', 'assignee', 'ticketAddInternalComment']))

    const given = new Set(scripts().flatMap((file) => [...namesInScript(readFileSync(file, 'utf8'))]))
    expect([...given]).toEqual(expect.arrayContaining(['ticketReply', 'clientSessionCreate']))
    expect(operatorsOnly.filter((name) => given.has(name))).toEqual([])
  })
})
