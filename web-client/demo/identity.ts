/** Who is signed in at the host, as its server tells it; `jwt` is signed there, with the desk's secret. */
export type HostIdentity = {
  deskToken: string
  jwt: string
  client: { name: string, email: string }
}

/** Asks the host's server. Null where there is no demo: in production, or on a desk without one. */
export const fetchIdentity = async (): Promise<HostIdentity | null> => {
  const response = await fetch('/helpdesk/demo/identity', { headers: { accept: 'application/json' }, cache: 'no-store' })
  return response.ok ? await response.json() as HostIdentity : null
}
