import { TestEnvironment } from 'jest-environment-jsdom'

const missing = [
  'TextEncoder', 'TextDecoder', 'ReadableStream', 'WritableStream', 'TransformStream', 'fetch', 'Headers', 'Request', 'Response',
  'structuredClone', 'BroadcastChannel',
]

/** jsdom with the parts of a browser that it lacks and Node has. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup()
    for (const name of missing) this.global[name] ??= globalThis[name]
    this.global.crypto.randomUUID ??= () => globalThis.crypto.randomUUID()
  }
}
