// Placeholders stay open, see placeholders.ts. A task's title is the team's own and stands in none of them.
const texts: Record<string, string> = {
  en: 'Hello {{client_name}},\n\nwhat you asked about in {{ticket_number}} is done. If anything is still missing, simply reply to this message.\n\nKind regards\n{{operator_name}}',
  pl: 'Dzień dobry, {{client_name}}!\n\nSprawa ze zgłoszenia {{ticket_number}} jest załatwiona. Jeśli czegoś jeszcze brakuje, wystarczy odpowiedzieć na tę wiadomość.\n\nPozdrawiamy\n{{operator_name}}',
  de: 'Guten Tag {{client_name}},\n\nIhr Anliegen aus {{ticket_number}} ist erledigt. Falls noch etwas fehlt, antworten Sie einfach auf diese Nachricht.\n\nMit freundlichen Grüßen\n{{operator_name}}',
  fr: 'Bonjour {{client_name}},\n\nvotre demande {{ticket_number}} a été traitée. S’il manque encore quelque chose, répondez simplement à ce message.\n\nCordialement,\n{{operator_name}}',
  es: 'Hola, {{client_name}}:\n\nLo que nos pidió en {{ticket_number}} ya está hecho. Si todavía falta algo, responda simplemente a este mensaje.\n\nUn saludo,\n{{operator_name}}',
}

/** What a client is told first when all tasks of their ticket are done, in a desk's language; English where we have no other. */
export const answerText = (language: string): string => texts[language] ?? texts['en']!
