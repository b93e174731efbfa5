import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { map } from '@graphql-yoga/subscription'
import type { ConnectionInitMessage } from 'graphql-ws'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Credential } from '../core/credential.js'
import type { Services } from '../core/services.js'
import { UserErrors } from '../core/user-error.js'
import type { Viewer } from '../core/viewer.js'
import { RequestContext } from './context.js'
import { publicErrors } from './errors.js'
import { limitRules, MOST_TOKENS, operationErrors } from './limits.js'

const MOST_FRAME_BYTES = 64 * 1024
const MOST_QUEUED_BYTES = 1024 * 1024
const MOST_SUBSCRIPTIONS = 50
const RENEW_MILLISECONDS = 2000
const FORBIDDEN = 4403
/** RFC 6455's registry, "Try Again Later": graphql-ws's own 4429 would keep its client from ever coming back. */
const TRY_AGAIN_LATER = 1013

interface Handed {
  schema: GraphQLSchema
  services: Services
  /** The credential of a socket, or null; throws nothing. A cookie counts only when the Origin is one of ours. */
  credentialOf(request: IncomingMessage, authorization: string | undefined): Credential | null
  /** Who opens a socket with a credential, or null; throws UserErrors when that address may not try for now. */
  newcomerOf(request: IncomingMessage, credential: Credential): Promise<Viewer | null>
  /** The viewers of sockets that are open, by the token hash in hex. */
  viewersOf(credentials: Credential[]): Promise<Map<string, Viewer>>
}

/** An open socket and who is behind it at this moment. */
interface Session {
  socket: WebSocket
  credential: Credential | null
  viewer: Viewer | null
  subscriptions: number
  address: string
}

type Extra = { session?: Session }

/**
 * Subscriptions over graphql-ws. Every push is made with the viewer of that moment and fresh loaders; a session whose credential is no
 * longer valid is closed within RENEW_MILLISECONDS, and so is one that does not read what it is sent.
 */
export function serveSockets(server: Server, handed: Handed): { stop(): Promise<void> } {
  const { schema, services } = handed
  const sessions = new Set<Session>()
  const socketServer = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME_BYTES })

  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] !== '/graphql') return void socket.destroy()
    socketServer.handleUpgrade(request, socket, head, (opened) => socketServer.emit('connection', opened, request))
  })

  const disposable = useServer<ConnectionInitMessage['payload'], Extra>(
    {
      isProd: true,
      connectionInitWaitTimeout: 5000,
      async onConnect({ extra, connectionParams }) {
        const authorization = connectionParams?.authorization
        const credential = handed.credentialOf(extra.request, typeof authorization === 'string' ? authorization : undefined)
        const viewer = credential && (await newcomer(extra.request, extra.socket, credential, handed))
        // One that closed while it was asked for would be told to nobody as closed, and renewed for ever.
        if (!viewer || extra.socket.readyState !== extra.socket.OPEN) return false
        extra.session = { socket: extra.socket, credential, viewer, subscriptions: 0, address: extra.request.socket.remoteAddress ?? '' }
        sessions.add(extra.session)
        return true
      },
      onDisconnect({ extra }) {
        if (extra.session) sessions.delete(extra.session)
      },
      async onSubscribe({ extra }, _id, { query, operationName, variables }) {
        const session = extra.session!
        const args = preparedArgs(schema, { query, operationName, variables })
        if (Array.isArray(args)) return args
        if (session.subscriptions >= MOST_SUBSCRIPTIONS) return [refusal(`A connection carries at most ${MOST_SUBSCRIPTIONS} subscriptions. Close one first.`)]
        session.subscriptions += 1
        // A public link may lead to another ticket since the last time, whose events would be taken for those of somebody else.
        await renew([session], handed)
        return { ...args, contextValue: contextOf(handed, session) }
      },
      onComplete({ extra }) {
        if (extra.session) extra.session.subscriptions -= 1
      },
      subscribe: subscribeRenewing,
      onError: (_context, _id, _payload, errors) => publicErrors(errors as readonly GraphQLError[], randomUUID(), services.log) as unknown as GraphQLError[],
      onNext: (_context, _id, _payload, { contextValue }, result) => withPublicErrors(result, contextValue as RequestContext, services),
    },
    socketServer,
  )

  const renewal = setInterval(() => {
    cutSlow(sessions)
    void renew([...sessions], handed)
  }, RENEW_MILLISECONDS)
  return {
    async stop() {
      clearInterval(renewal)
      await disposable.dispose()
      for (const socket of socketServer.clients) socket.terminate()
    },
  }
}

/** Null, with the socket closed, also for one that came too often with a wrong public link. */
async function newcomer(request: IncomingMessage, socket: WebSocket, credential: Credential, { newcomerOf }: Handed): Promise<Viewer | null> {
  try {
    return await newcomerOf(request, credential)
  } catch (error) {
    if (!(error instanceof UserErrors)) throw error
    socket.close(TRY_AGAIN_LATER, error.message)
    return null
  }
}

interface Request {
  query: string
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

/** Parses and checks an operation exactly as HTTP does; the errors when it is refused. */
function preparedArgs(schema: GraphQLSchema, { query, operationName, variables }: Request): ExecutionArgs | GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS })
    const invalid = validate(schema, document, [...specifiedRules, ...limitRules])
    if (invalid.length) return invalid.map(({ message }) => refusal(message.replace(/ Did you mean .*$/, '')))
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== 'subscription') return [refusal('A socket carries subscriptions only. Send queries and mutations over HTTP.')]
    const errors = operationErrors({ schema, document, operationName, variables })
    return errors.length ? errors : { schema, document, operationName, variableValues: variables }
  } catch (error) {
    return [error instanceof GraphQLError ? refusal(error.message) : refusal('The query cannot be read.')]
  }
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
}

function contextOf(handed: Handed, session: Session): RequestContext {
  return new RequestContext({
    services: handed.services,
    viewer: session.viewer,
    requestId: randomUUID(),
    address: session.address,
    currentViewer: () => session.viewer,
    renewViewer: () => renew([session], handed),
  })
}

/** graphql-js's own `subscribe` would answer every event with the context of the first: a viewer and loaders that have grown old. */
async function subscribeRenewing(args: ExecutionArgs): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in source)) return source
  const answer = async (event: unknown) => execute({ ...args, rootValue: event, contextValue: (args.contextValue as RequestContext).renewed() })
  // A Repeater, since a plain async generator cannot be ended while it waits for the next event.
  return map<unknown, ExecutionResult>(answer)(source)
}

function withPublicErrors(result: ExecutionResult, context: RequestContext, services: Services): ExecutionResult {
  if (!result.errors?.length) return result
  return { ...result, errors: publicErrors(result.errors, context.requestId, services.log) as unknown as GraphQLError[] }
}

/** A reader this slow is cut off; it resumes from its cursor when it comes back. */
function cutSlow(sessions: Set<Session>): void {
  for (const { socket } of sessions) if (socket.bufferedAmount > MOST_QUEUED_BYTES) socket.terminate()
}

async function renew(sessions: Session[], { viewersOf, services }: Handed): Promise<void> {
  const renewed = sessions.filter(({ credential }) => credential !== null)
  if (!renewed.length) return
  try {
    const viewers = await viewersOf(renewed.map(({ credential }) => credential!))
    for (const session of renewed) {
      session.viewer = viewers.get(session.credential!.tokenHash.toString('hex')) ?? null
      if (!session.viewer) session.socket.close(FORBIDDEN, 'Forbidden')
    }
  } catch (error) {
    services.log.warn({ err: error }, 'could not ask again who the open sockets belong to')
  }
}
