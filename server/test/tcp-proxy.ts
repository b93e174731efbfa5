import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that a test can spoil. */
export interface TcpProxy {
  port: number
  /** How many have come by it. */
  connections: number
  /** What becomes of what the server says; null: it is swallowed. */
  answer: (chunk: Buffer) => Buffer | null
  stop(): void
}

export async function startProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  const listener = createServer((socket) => {
    proxy.connections++
    const there = connect(target, '127.0.0.1')
    for (const end of [socket, there]) {
      sockets.add(end)
      end.on('error', () => undefined)
      end.on('close', () => [socket, there].forEach((each) => each.destroy()))
    }
    socket.pipe(there)
    there.on('data', (chunk: Buffer) => {
      const answer = proxy.answer(chunk)
      if (answer) socket.write(answer)
    })
  })
  const proxy: TcpProxy = {
    port: 0,
    connections: 0,
    answer: (chunk) => chunk,
    stop() {
      for (const socket of sockets) socket.destroy()
      listener.close()
    },
  }
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  proxy.port = (listener.address() as AddressInfo).port
  return proxy
}
