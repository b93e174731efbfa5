import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'

/** What a client reads on the way through the widget's screens, and what they press. */
export interface Words {
  yourTickets: string
  noTickets: string
  newTicket: string
  title: string
  description: string
  sendTicket: string
  openTicket: string
  allTickets: string
  newReply: string
  comment: string
  send: string
  willReopen: string
  close: string
  remove: string
  oneUnread: string
  open: string
  resolved: string
  you: string
}

export const ENGLISH: Words = {
  yourTickets: 'Your tickets',
  noTickets: 'No tickets yet',
  newTicket: 'New Ticket',
  title: 'Title',
  description: 'Description',
  sendTicket: 'Send ticket',
  openTicket: 'Open the ticket',
  allTickets: 'All tickets',
  newReply: 'New reply',
  comment: 'Add a comment',
  send: 'Send',
  willReopen: 'Your comment will reopen this ticket.',
  close: 'Close',
  remove: 'Remove',
  oneUnread: '1 ticket with a new reply',
  open: 'Open',
  resolved: 'Resolved',
  you: 'You',
}

export const POLISH: Words = {
  yourTickets: 'Twoje zgłoszenia',
  noTickets: 'Nie ma jeszcze zgłoszeń',
  newTicket: 'Nowe zgłoszenie',
  title: 'Tytuł',
  description: 'Opis',
  sendTicket: 'Wyślij zgłoszenie',
  openTicket: 'Otwórz zgłoszenie',
  allTickets: 'Wszystkie zgłoszenia',
  newReply: 'Nowa odpowiedź',
  comment: 'Dodaj komentarz',
  send: 'Wyślij',
  willReopen: 'Twój komentarz otworzy ponownie to zgłoszenie.',
  close: 'Zamknij',
  remove: 'Usuń',
  oneUnread: '1 zgłoszenie z nową odpowiedzią',
  open: 'Otwarte',
  resolved: 'Rozwiązane',
  you: 'Ty',
}

/** The English texts of the client view that a screen still shows, or tells a screen reader, in a language that says them otherwise. */
export async function foreignTexts(screen: Frame | Page, language: string): Promise<string[]> {
  const [english, own] = ['en', language].map(textsOf)
  const foreign = new Set([...english!].filter(([id, text]) => own!.get(id) !== text).map(([, text]) => text))
  const shown = await screen.evaluate(() => [...document.querySelectorAll('body, body *')].flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent!.trim()),
    ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  ]).concat(document.title))
  return shown.filter((text) => foreign.has(text))
}

/** A language's texts by their IDs, as its catalogue holds them. */
function textsOf(language: string): Map<string, string> {
  const catalogue = readFileSync(join(__dirname, `../web-client/language/locales/${language}.po`), 'utf8')
  const entries = catalogue.matchAll(/^msgid (".+")\nmsgstr ((?:".*"\n?)+)/gm)
  return new Map([...entries].map(([, id, text]) => [JSON.parse(id!) as string, text!.trim().split('\n').map((line) => JSON.parse(line) as string).join('')]))
}
