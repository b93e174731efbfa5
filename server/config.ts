import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { StartupError } from './startup-error.js'

/** Everything the process takes from its environment, read once and checked. README lists the variables. */
export interface Config {
  port: number
  /** Loopback unless told otherwise: a demo with printed passwords must not be open to the network by accident. */
  host: string
  /** The address that people use, without a trailing slash; links in mails and the API start with it. */
  publicUrl: string
  databaseUrl: string | null
  dataDirectory: string
  /** The bucket that attachments are kept in; null: they lie in the data directory. */
  s3: S3Config | null
  /** Key material for what is encrypted at rest; null: one is made and kept in the data directory. */
  appSecret: string | null
  /** Origins besides publicUrl's whose pages may open sockets and upload with an operator's cookie. */
  allowedOrigins: string[]
  /** Whether one proxy stands before this server and says in X-Forwarded-For whom it speaks for. */
  trustProxy: boolean
  /** Where mail that other mail servers forward comes in, on `host`; null: not at all. */
  smtpPort: number | null
  /** The same for mail that is delivered by LMTP (RFC 2033). */
  lmtpPort: number | null
  /** What STARTTLS is offered with at those two ports, as PEM; null: it is not offered. */
  smtpTls: { cert: string; key: string } | null
  production: boolean
  /** Whether mails of desks without a mailbox end in the development mailbox, where everybody reads and answers them: in no production, and only while `publicUrl` is this machine. */
  catchesMail: boolean
  logLevel: string
}

/** A bucket of Amazon S3, or of a service that speaks as it does. */
export interface S3Config {
  bucket: string
  region: string
  /** Null: Amazon's own. */
  endpoint: string | null
  accessKeyId: string
  secretAccessKey: string
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']

export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const port = portFrom('PORT', environment.PORT || '4000')
  const publicUrl = urlFrom('PUBLIC_URL', environment.PUBLIC_URL, ['http:', 'https:'])?.replace(/\/+$/, '') ?? `http://localhost:${port}`
  const production = environment.NODE_ENV === 'production'
  return {
    port,
    host: environment.HOST || '127.0.0.1',
    publicUrl,
    databaseUrl: urlFrom('DATABASE_URL', environment.DATABASE_URL, ['postgres:', 'postgresql:']),
    dataDirectory: environment.DATA_DIR || join(process.cwd(), 'data'),
    s3: s3From(environment),
    appSecret: secretFrom(environment.APP_SECRET),
    allowedOrigins: (environment.ALLOWED_ORIGINS ?? '').split(',').map((origin) => origin.trim()).filter(Boolean),
    trustProxy: environment.TRUST_PROXY === 'true',
    smtpPort: environment.SMTP_PORT ? portFrom('SMTP_PORT', environment.SMTP_PORT) : null,
    lmtpPort: environment.LMTP_PORT ? portFrom('LMTP_PORT', environment.LMTP_PORT) : null,
    smtpTls: smtpTlsFrom(environment),
    production,
    catchesMail: !production && isThisMachine(new URL(publicUrl).hostname),
    logLevel: oneOf('LOG_LEVEL', environment.LOG_LEVEL || (production ? 'info' : 'warn'), LOG_LEVELS),
  }
}

/** Names that lead to no other machine; .test leads nowhere (RFC 6761, 6.2 and 6.3). */
function isThisMachine(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$|\.(?:localhost|test)$/.test(host)
}

function portFrom(name: string, value: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new StartupError(`${name} is "${value}"; give a whole number from 0 to 65535.`)
}

function urlFrom(name: string, value: string | undefined, protocols: string[]): string | null {
  if (!value) return null
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
  throw new StartupError(`${name} is not a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`)
}

function secretFrom(value: string | undefined): string | null {
  if (!value) return null
  if (value.length >= 32) return value
  throw new StartupError('APP_SECRET is shorter than 32 characters; make one with: openssl rand -hex 32')
}

function s3From(environment: NodeJS.ProcessEnv): S3Config | null {
  const needed = {
    S3_BUCKET: environment.S3_BUCKET,
    S3_REGION: environment.S3_REGION,
    S3_ACCESS_KEY_ID: environment.S3_ACCESS_KEY_ID,
    S3_SECRET_ACCESS_KEY: environment.S3_SECRET_ACCESS_KEY,
  }
  const endpoint = urlFrom('S3_ENDPOINT', environment.S3_ENDPOINT, ['http:', 'https:'])
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = needed
  if (bucket && region && accessKeyId && secretAccessKey) return { bucket, region, endpoint, accessKeyId, secretAccessKey }
  if (!endpoint && !Object.values(needed).some(Boolean)) return null
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]))
  throw new StartupError(`Attachments are to be kept in S3, but ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set; give what is missing, or none of the variables that begin with S3_.`)
}

function smtpTlsFrom(environment: NodeJS.ProcessEnv): Config['smtpTls'] {
  const [cert, key] = [environment.SMTP_TLS_CERT, environment.SMTP_TLS_KEY]
  if (!cert && !key) return null
  if (!cert || !key) throw new StartupError(`SMTP_TLS_CERT and SMTP_TLS_KEY belong together; ${cert ? 'SMTP_TLS_KEY' : 'SMTP_TLS_CERT'} is not set.`)
  const pair = { cert: pemFrom('SMTP_TLS_CERT', cert), key: pemFrom('SMTP_TLS_KEY', key) }
  try {
    createSecureContext(pair)
  } catch (error) {
    throw new StartupError(`SMTP_TLS_CERT and SMTP_TLS_KEY are no certificate and its key: ${(error as Error).message}.`)
  }
  return pair
}

function pemFrom(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new StartupError(`${name} cannot be read: ${(error as Error).message}.`)
  }
}

function oneOf(name: string, value: string, allowed: string[]): string {
  if (allowed.includes(value)) return value
  throw new StartupError(`${name} is "${value}"; give one of ${allowed.join(', ')}.`)
}
