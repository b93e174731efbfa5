/** A JWT taken apart, whoever signed it. */
export interface ReadJwt {
  header: Record<string, unknown>
  payload: Record<string, unknown>
  /** What the signature is of: header and payload as they came. */
  signed: string
  signature: string
}

/** Null for what has not the form of a signed JWT: three parts of base64url, the first two of them JSON objects. */
export function readJwt(jwt: string): ReadJwt | null {
  const [header, payload, signature, ...more] = jwt.split('.')
  if (header === undefined || payload === undefined || signature === undefined || more.length) return null
  const [readHeader, readPayload] = [objectIn(header), objectIn(payload)]
  return readHeader && readPayload && /^[\w-]*$/.test(signature) ? { header: readHeader, payload: readPayload, signed: `${header}.${payload}`, signature } : null
}

function objectIn(part: string): Record<string, unknown> | null {
  if (!/^[\w-]+$/.test(part)) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
