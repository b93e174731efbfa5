import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A certificate for localhost that has signed itself, made for a test. */
export interface TestCertificate {
  /** Paths of PEM files. */
  cert: string
  key: string
  remove(): Promise<void>
}

export async function makeCertificate(): Promise<TestCertificate> {
  const directory = await mkdtemp(join(tmpdir(), 'helpdesk-certificate-'))
  const [cert, key] = [join(directory, 'cert.pem'), join(directory, 'key.pem')]
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', cert],
  ])
  return { cert, key, remove: () => rm(directory, { recursive: true, force: true }) }
}
