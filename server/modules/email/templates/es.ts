import type { EmailTexts } from './email-texts.js'

export const es: EmailTexts = {
  viewTicket: 'Ver su solicitud',
  templates: {
    TICKET_CREATED: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `Hola:

Gracias por escribirnos. Hemos recibido su solicitud {{ticket_number}} y le responderemos lo antes posible.

Si desea añadir algo, responda a este correo o escriba en su solicitud.

{{ticket_url}}

{{desk_name}}`,
    },
    REPLY: {
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: `{{comment_content}}

Puede simplemente responder a este correo o abrir su solicitud.

{{ticket_url}}

{{operator_name}}
{{desk_name}}`,
    },
    TICKET_RECEIVED_UNVERIFIED: {
      subject: '[{{ticket_number}}] Hemos recibido su solicitud',
      body: `Hola:

Hemos recibido su solicitud {{ticket_number}} y le responderemos lo antes posible.

{{ticket_url}}

Si usted no nos ha escrito, puede ignorar este correo.

{{desk_name}}`,
    },
  },
}
