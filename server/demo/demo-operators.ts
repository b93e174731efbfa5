import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.js'

/** Who can sign in to the demo. */
export interface DemoOperator {
  name: string
  email: string
  role: 'ADMIN' | 'OPERATOR'
  password: string
}

const fileOf = ({ dataDirectory }: Config) => join(dataDirectory, 'demo-operators.json')

/** Keeps the generated passwords where only the owner reads them, so that a later start can show them again. */
export async function keepDemoOperators(config: Config, operators: DemoOperator[]): Promise<void> {
  await writeFile(fileOf(config), `${JSON.stringify(operators, null, 2)}\n`, { mode: 0o600 })
}

/** The demo operators of this data directory; none when it has no demo. */
export async function keptDemoOperators(config: Config): Promise<DemoOperator[]> {
  try {
    return JSON.parse(await readFile(fileOf(config), 'utf8')) as DemoOperator[]
  } catch {
    return []
  }
}
