import { html } from 'ghtml'
import { emailLayout, linkButton } from '../templates/email-layout.js'
import { subjectLine } from '../templates/one-line.js'
import type { RenderedEmail } from '../templates/render-email.js'

export interface NotifiedTicket {
  kind: 'ASSIGNED' | 'TASKS_DONE' | 'MENTIONED' | 'CLIENT_ANSWERED'
  actorName: string
  number: string
  title: string
  deskName: string
  colour: string
  /** What the client wrote, where that is the news. */
  clientsText: string | null
}

/** What is below it in an answer is ours, not the operator's. It stands in the text part and the HTML, for mail programs quote either. */
export const ANSWER_ABOVE = '-- write your answer above this line --'

const NEWS: Record<NotifiedTicket['kind'], (actorName: string, number: string) => string> = {
  ASSIGNED: (actorName, number) => `${actorName} gave you ${number}.`,
  TASKS_DONE: (_actorName, number) => `All tasks of ${number} are done: the client can be answered.`,
  MENTIONED: (actorName, number) => `${actorName} mentioned you on ${number}.`,
  CLIENT_ANSWERED: (actorName, number) => `${actorName} answered ${number}.`,
}

/** The mail that tells an operator of something. It holds nothing internal (PROMISES.md 6): a comment for the team is read in the panel. */
export function notificationText({ kind, actorName, number, title, deskName, colour, clientsText }: NotifiedTicket, publicUrl: string): RenderedEmail {
  const url = `${publicUrl}/tickets/${encodeURIComponent(number)}`
  const news = NEWS[kind](actorName, number)
  const answer = kind === 'MENTIONED' ? 'Answer this mail to add an internal comment.' : 'Answer this mail to reply to the client.'
  const subject = subjectLine(`[${number}] ${title}`, number)
  const mark = html`<p style="margin:0 0 16px;font-size:14px">${ANSWER_ABOVE}</p>\n`
  const content = html`<p style="margin:0 0 16px">${news} <strong>${title}</strong></p>
!${clientsText ? html`<blockquote style="margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #94A3B8;white-space:pre-wrap">${clientsText}</blockquote>` : ''}
!${linkButton(url, 'Open the ticket', colour)}
<p style="margin:0 0 16px">${answer}</p>`
  return {
    subject,
    html: emailLayout({ language: 'en', deskName, colour }, subject, content, mark),
    text: [ANSWER_ABOVE, `${news} ${title}`, ...(clientsText ? [clientsText.replace(/^/gm, '> ')] : []), url, answer].join('\n\n'),
  }
}
