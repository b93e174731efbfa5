import type { EmailTexts } from './email-texts.js'

export const pl: EmailTexts = {
  viewTicket: 'Zobacz zgłoszenie',
  templates: {
    TICKET_CREATED: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `Dzień dobry,

dziękujemy za wiadomość. Mamy już Twoje zgłoszenie {{ticket_number}} i odpowiemy najszybciej, jak to możliwe.

Jeśli chcesz coś dodać, po prostu odpowiedz na tego e-maila albo napisz w zgłoszeniu.

{{ticket_url}}

{{desk_name}}`,
    },
    REPLY: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `{{comment_content}}

Możesz po prostu odpowiedzieć na tego e-maila albo otworzyć zgłoszenie.

{{ticket_url}}

{{operator_name}}
{{desk_name}}`,
    },
    TICKET_RECEIVED_UNVERIFIED: {
      subject: '[{{ticket_number}}] Otrzymaliśmy Twoje zgłoszenie',
      body: `Dzień dobry,

otrzymaliśmy Twoje zgłoszenie {{ticket_number}} i odpowiemy najszybciej, jak to możliwe.

{{ticket_url}}

Jeśli to nie Twoje zgłoszenie, możesz zignorować tego e-maila.

{{desk_name}}`,
    },
  },
}
