import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts what the server must be able to read again (desk secrets, public links): AES-256-GCM under the installation's key. */
export class SecretBox {
  private readonly key: Buffer
  private readonly sealKey: Buffer

  constructor(appSecret: string) {
    this.key = Buffer.from(hkdfSync('sha256', appSecret, '', 'helpdesk secret box', 32))
    this.sealKey = Buffer.from(hkdfSync('sha256', appSecret, '', 'helpdesk seal', 32))
  }

  /** A seal (HMAC-SHA256) of a text that goes out and comes back by ways that anybody can use; 32 bytes, of which the holder may keep fewer. */
  seal(text: string): Buffer {
    return createHmac('sha256', this.sealKey).update(text).digest()
  }

  encrypt(text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce)
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  }

  decrypt(box: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key, box.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(box.subarray(-TAG_BYTES))
    return decipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  }

  /** Tells at start-up whether a database was encrypted under this key, without giving the key away. */
  fingerprint(): string {
    return createHmac('sha256', this.key).update('fingerprint').digest('hex')
  }
}

/** Compares by digests, so that neither length nor content shows in the time that it takes. */
export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
