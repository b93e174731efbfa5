import { createContext, useContext } from 'react'

/** Says the Authorization header of the moment; null where a cookie is the credential. */
export type GetAuthorization = () => string | null

const AuthorizationContext = createContext<GetAuthorization>(() => null)

/** Tells attachments how to sign their downloads. */
export const AttachmentAccessProvider = AuthorizationContext.Provider

/** How attachments of this app are signed. */
export const useAttachmentAccess = () => useContext(AuthorizationContext)

/**
 * Where this page gets an attachment. The server tells it by its public address; the page may have been opened under another of
 * the server's names, from where that address would be a foreign one.
 */
export const attachmentPath = (url: string) => new URL(url, 'http://any').pathname

/** The bytes of an attachment, as an object URL that the caller revokes. Throws when the server refuses. */
export async function fetchAttachment(url: string, authorization: string) {
  const response = await fetch(attachmentPath(url), { headers: { authorization } })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return URL.createObjectURL(await response.blob())
}
