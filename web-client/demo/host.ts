import './host.css'
import { fetchIdentity, type HostIdentity } from './identity'
import './stub'

const element = <T extends HTMLElement>(id: string) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The demo page has no element #${id}`)
  return found as T
}

const person = element('person')
const sign = element<HTMLButtonElement>('sign')
const ask = element<HTMLButtonElement>('ask')

function show(identity: HostIdentity | null) {
  person.textContent = identity?.client.name ?? 'Not signed in'
  sign.textContent = identity ? 'Sign out' : 'Sign in'
}

/** Who is signed in, as this page's own server tells it; the widget asks again whenever it needs a fresh signature. */
async function identify() {
  const identity = await fetchIdentity()
  return identity && { jwt: identity.jwt }
}

const found = await fetchIdentity()
if (found) {
  let signedIn = true
  show(found)
  sign.hidden = false
  ask.hidden = false
  window.Helpdesk?.identify(identify)
  window.Helpdesk?.boot({ desk: found.deskToken })
  sign.addEventListener('click', () => {
    signedIn = !signedIn
    show(signedIn ? found : null)
    window.Helpdesk?.identify(signedIn ? identify : null)
  })
  ask.addEventListener('click', () => window.Helpdesk?.newTicket({ title: 'About order AC-20418' }))
} else {
  show(null)
  const trouble = element('trouble')
  trouble.textContent = 'The demo is not switched on here: this server hands out no demo identity.'
  trouble.hidden = false
}
