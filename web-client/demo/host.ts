import './host.css'
import { connectFrame } from './frame'
import { fetchIdentity } from './identity'
import { preparePanel } from './panel'

const element = <T extends HTMLElement>(id: string) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The demo page has no element #${id}`)
  return found as T
}

const frame = element<HTMLIFrameElement>('helpdesk')
const person = element('person')
const sign = element<HTMLButtonElement>('sign')
const trouble = element('trouble')
let signedIn = true

const currentIdentity = async () => {
  const identity = await fetchIdentity()
  sign.hidden = !identity
  if (!identity) {
    trouble.textContent = 'The demo is not switched on here: this server hands out no demo identity.'
    trouble.hidden = false
    person.textContent = 'Not signed in'
    return undefined
  }
  frame.hidden = false
  person.textContent = signedIn ? identity.client.name : 'Not signed in'
  sign.textContent = signedIn ? 'Sign out' : 'Sign in'
  return signedIn ? { deskToken: identity.deskToken, jwt: identity.jwt } : { deskToken: identity.deskToken }
}

frame.src = '/helpdesk/widget'
const { identify } = connectFrame(frame, currentIdentity)
preparePanel(element('panel'), element<HTMLButtonElement>('open'), element<HTMLButtonElement>('close'))
sign.addEventListener('click', () => {
  signedIn = !signedIn
  void identify()
})
