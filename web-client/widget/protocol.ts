/*
 * What a host page and the helpdesk's frame say to each other, by postMessage alone. Each side addresses the other's exact origin, and
 * listens to that one window only.
 */

/** Who a host page says its visitor is: signed, by the one or the other, or a claim, which is good for filling in the form only. */
export type Identity =
  | { jwt: string }
  | { externalId: string; signature: string; email?: string; name?: string; phone?: string }
  | { email?: string; name?: string }

/** What a new ticket begins with. */
export interface TicketPrefill {
  title?: string
  content?: string
  categoryId?: string
}

/** Where the host leads its visitor. */
export type WidgetScreen = { name: 'list' } | ({ name: 'new' } & TicketPrefill) | { name: 'ticket'; number: string }

/** What the launcher looks like and is called, in the language of the page in the frame. Colours are #RRGGBB. */
export interface Look {
  colour: string
  /** For what is drawn on the colour. */
  onColour: string
  labels: { launcher: string; panel: string }
}

export type FrameMessage =
  /** The frame listens. */
  | { type: 'helpdesk:ready' }
  /** It has a desk to show. Without this nothing of the widget is seen. */
  | ({ type: 'helpdesk:look' } & Look)
  /** The session ends, and wants its identity anew. */
  | { type: 'helpdesk:identity-needed' }
  /** How many tickets have replies that were not read; the label is the launcher's name with that. */
  | { type: 'helpdesk:unread'; count: number; label: string }
  | { type: 'helpdesk:ticket-created'; number: string }
  /** The visitor closes the panel, from inside it. */
  | { type: 'helpdesk:close' }

export type HostMessage =
  /** Null: nobody is signed in. */
  | { type: 'helpdesk:identify'; identity: Identity | null }
  | { type: 'helpdesk:show'; screen: WidgetScreen }
  /** Whether the frame is seen, and whether it has somebody to ask to close it. */
  | { type: 'helpdesk:visible'; visible: boolean; closable: boolean }
