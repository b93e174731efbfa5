import { rmSync } from 'node:fs'

export default async function globalTeardown() {
  const { postgres, dataDirectory } = globalThis.testPostgres
  await postgres.stop()
  rmSync(dataDirectory, { recursive: true, force: true })
}
