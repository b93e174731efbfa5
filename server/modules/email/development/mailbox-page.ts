import { html } from 'ghtml'
import type { ParsedMail } from 'mailparser'
import type { CaughtMail } from './caught-mails.js'

interface MailboxContent {
  mails: CaughtMail[]
  desks: { id: string; name: string; address: string }[]
  waiting: number
  /** Whether a mail was written just now. */
  written: boolean
}

/** All mails that were caught, and a form to write one. */
export function listPage({ mails, desks, waiting, written }: MailboxContent): string {
  return page(
    'Development mailbox',
    html`
<p>Mails of desks without a mailbox end here and reach nobody. Open one to answer it as the client would.</p>
!${written ? html`<p class="note" role="status">The mail was sent to the helpdesk. It is in the panel as soon as it is read.</p>` : ''}
!${waiting ? html`<p class="note" role="status">${waiting === 1 ? 'One mail waits until it' : `${waiting} mails wait until they`} can no longer be taken back. <a href="/dev/mailbox">Look again</a></p>` : ''}
!${mails.length ? html`<ul class="mails">!${mails.map(line).join('')}</ul>` : html`<p class="note">No mails yet. Reply to a ticket with “Send an email to the client” on, or write one below.</p>`}
<h2>Write to a desk</h2>
<form method="post" action="/dev/mailbox">
<label>To <select name="deskId">!${desks.map(({ id, name, address }) => html`<option value="${id}">${name} &lt;${address}&gt;</option>`).join('')}</select></label>
<label>From <input name="from" type="email" required value="jan@client.test"></label>
<label>Subject <input name="subject" maxlength="255" value="The grinder makes a noise"></label>
<label>Text <textarea name="text" rows="6" required></textarea></label>
<button>Send</button>
</form>`,
  )
}

function line({ id, to, from, subject, sentAt }: CaughtMail): string {
  return html`<li><a href="/dev/mailbox/${id}"><strong>${subject}</strong><span>To ${to} · from ${from}</span>!${time(sentAt)}</a></li>`
}

/** One mail, with what its reader sees, what stands behind it, and the form that answers it. */
export function mailPage({ id, to, subject, sentAt }: CaughtMail, { from, replyTo, messageId, text }: ParsedMail): string {
  return page(
    subject,
    html`
<p><a href="/dev/mailbox">All mails</a></p>
<dl>
<dt>From</dt><dd>${from?.text ?? ''}</dd>
<dt>To</dt><dd>${to}</dd>
<dt>Reply-To</dt><dd>${replyTo?.text ?? ''}</dd>
<dt>Message-ID</dt><dd>${messageId ?? ''}</dd>
<dt>Sent</dt><dd>!${time(sentAt)} · <a href="/dev/mailbox/${id}/raw">as it was sent</a></dd>
</dl>
<iframe title="The mail as HTML" src="/dev/mailbox/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<details><summary>As text</summary><pre>${text ?? ''}</pre></details>
<h2>Answer as ${to}</h2>
<form method="post" action="/dev/mailbox/${id}/answer">
<label>Text <textarea name="text" rows="6" required></textarea></label>
<button>Send the answer</button>
</form>`,
  )
}

/** Why a mail was not sent; what was written is there when one goes back. */
export function refusalPage(reason: string): string {
  return page('Not sent', html`<p class="note" role="alert">${reason}</p><p>Go back: what you wrote is still there.</p>`)
}

function time(at: string): string {
  return html`<time datetime="${at}">${at.slice(0, 19).replace('T', ' ')} UTC</time>`
}

function page(title: string, content: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>!${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
!${content}
</main>
</body>
</html>
`
}

const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#0F172A, #E5E7EB); --meta: light-dark(#475569, #9CA3AF); --link: light-dark(#1D4ED8, #93C5FD); --line: light-dark(#CBD5E1, #374151); --page: light-dark(#fff, #0B0F17); --quiet: light-dark(#F3F4F6, #1F2937) }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; margin: 0 0 .75rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
a { color: var(--link) } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.note { background: var(--quiet); padding: .75rem 1rem; border-radius: 8px }
.mails { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line) }
.mails a { display: grid; gap: .1rem; padding: .7rem .25rem; border-bottom: 1px solid var(--line); color: inherit; text-decoration: none }
.mails a:hover { background: var(--quiet) } .mails span, time { color: var(--meta); font-size: .9rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0 0 1rem; font-size: .95rem } dt { color: var(--meta) } dd { margin: 0 }
iframe { width: 100%; height: 34rem; border: 1px solid var(--line); border-radius: 8px; background: var(--page) }
summary { cursor: pointer; padding: .5rem 0 } pre { white-space: pre-wrap; background: var(--quiet); padding: 1rem; border-radius: 8px }
form { display: grid; gap: .75rem } label { display: grid; gap: .25rem; font-weight: 600 }
input, select, textarea { font: inherit; font-weight: 400; padding: .5rem; border: 1px solid var(--meta); border-radius: 6px; background: var(--page); color: var(--text); min-width: 0 }
button { justify-self: start; font: inherit; font-weight: 600; padding: .55rem 1.1rem; border: 0; border-radius: 6px; background: #1D4ED8; color: #fff; cursor: pointer }
`
