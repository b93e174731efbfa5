import type { Services } from '../../core/services.js'

/** The address of a public link, from the token as it is stored. */
export function publicUrl({ config, secretBox }: Services, tokenEncrypted: Buffer): string {
  return `${config.publicUrl}/helpdesk/ticket/${secretBox.decrypt(tokenEncrypted)}`
}
