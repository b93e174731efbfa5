const MULTIPLE = 0x1000
const UNICODE = 0x1f
const VARIABLE = new Set([0x1e, UNICODE, 0x0d, 0x102])
/** Bytes of a value by its type, padding included (MS-OXTNEF 2.1.3.4). */
const FIXED: Record<number, number> = { 0x01: 4, 0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0a: 4, 0x0b: 4, 0x14: 8, 0x40: 8, 0x48: 16 }
const FIRST_NAMED = 0x8000

/** The properties by their id: texts of UTF-16 as text, everything else as it stands; null when a length leads past the end. */
export function mapiProperties(bytes: Buffer): Map<number, string | Buffer> | null {
  const reader = new Reader(bytes)
  const properties = new Map<number, string | Buffer>()
  try {
    for (let left = reader.number(); left > 0; left--) {
      const [type, id] = [reader.short(), reader.short()]
      if (id >= FIRST_NAMED) skipName(reader)
      const kind = type & ~MULTIPLE
      const variable = VARIABLE.has(kind)
      const count = variable || type & MULTIPLE ? reader.number() : 1
      for (let index = 0; index < count; index++) {
        const size = variable ? reader.number() : FIXED[kind]
        if (size === undefined) return null
        const value = reader.padded(size)
        if (index === 0) properties.set(id, kind === UNICODE ? value.toString('utf16le') : value)
      }
    }
    return properties
  } catch (error) {
    if (error instanceof PastEnd) return null
    throw error
  }
}

function skipName(reader: Reader): void {
  reader.padded(16)
  if (reader.number() === 0) reader.number()
  else reader.padded(reader.number())
}

class PastEnd extends Error {}

/** @throws PastEnd from each of its methods */
class Reader {
  private at = 0

  constructor(private readonly bytes: Buffer) {}

  number(): number {
    return this.take(4).readUInt32LE(0)
  }

  short(): number {
    return this.take(2).readUInt16LE(0)
  }

  /** A value, and what fills it up to a multiple of four. */
  padded(size: number): Buffer {
    const value = this.take(size)
    this.at += (4 - (size % 4)) % 4
    return value
  }

  private take(size: number): Buffer {
    if (this.at + size > this.bytes.length) throw new PastEnd()
    this.at += size
    return this.bytes.subarray(this.at - size, this.at)
  }
}
