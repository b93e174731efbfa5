import type { EmailTexts } from './email-texts.js'

export const en: EmailTexts = {
  viewTicket: 'View your ticket',
  templates: {
    TICKET_CREATED: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `Hello {{client_name}},

Thank you for writing to us. We have your ticket, {{ticket_number}}, and will reply as soon as we can.

If you would like to add something, just reply to this email or write in your ticket.

{{ticket_url}}

{{desk_name}}`,
    },
    REPLY: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `{{comment_content}}

You can simply reply to this email or open your ticket.

{{ticket_url}}

{{operator_name}}
{{desk_name}}`,
    },
    TICKET_RECEIVED_UNVERIFIED: {
      subject: '[{{ticket_number}}] We have your ticket',
      body: `Hello,

We have received your ticket, {{ticket_number}}, and will reply as soon as we can.

{{ticket_url}}

If you have not written to us, you can ignore this email.

{{desk_name}}`,
    },
  },
}
