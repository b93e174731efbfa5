import type { EmailTexts } from './email-texts.js'

export const fr: EmailTexts = {
  viewTicket: 'Voir votre demande',
  templates: {
    TICKET_CREATED: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `Bonjour {{client_name}},

Merci de nous avoir écrit. Nous avons bien reçu votre demande {{ticket_number}} et vous répondrons dès que possible.

Pour ajouter quelque chose, répondez simplement à cet e-mail ou écrivez dans votre demande.

{{ticket_url}}

{{desk_name}}`,
    },
    REPLY: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `{{comment_content}}

Vous pouvez simplement répondre à cet e-mail ou ouvrir votre demande.

{{ticket_url}}

{{operator_name}}
{{desk_name}}`,
    },
    TICKET_RECEIVED_UNVERIFIED: {
      subject: '[{{ticket_number}}] Nous avons bien reçu votre demande',
      body: `Bonjour,

Nous avons bien reçu votre demande {{ticket_number}} et vous répondrons dès que possible.

{{ticket_url}}

Si vous ne nous avez pas écrit, vous pouvez ignorer cet e-mail.

{{desk_name}}`,
    },
  },
}
