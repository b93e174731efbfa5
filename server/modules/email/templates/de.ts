import type { EmailTexts } from './email-texts.js'

export const de: EmailTexts = {
  viewTicket: 'Ticket ansehen',
  templates: {
    TICKET_CREATED: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `Guten Tag {{client_name}},

vielen Dank für Ihre Nachricht. Ihr Ticket {{ticket_number}} ist bei uns angekommen, und wir antworten Ihnen so bald wie möglich.

Möchten Sie etwas ergänzen? Dann antworten Sie einfach auf diese E-Mail oder schreiben Sie in Ihrem Ticket.

{{ticket_url}}

{{desk_name}}`,
    },
    REPLY: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `{{comment_content}}

Sie können einfach auf diese E-Mail antworten oder Ihr Ticket öffnen.

{{ticket_url}}

{{operator_name}}
{{desk_name}}`,
    },
    TICKET_RECEIVED_UNVERIFIED: {
      subject: '[{{ticket_number}}] Ihr Ticket ist bei uns angekommen',
      body: `Guten Tag,

Ihr Ticket {{ticket_number}} ist bei uns angekommen, und wir antworten Ihnen so bald wie möglich.

{{ticket_url}}

Wenn Sie uns nicht geschrieben haben, können Sie diese E-Mail ignorieren.

{{desk_name}}`,
    },
  },
}
