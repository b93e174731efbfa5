/** What a canned reply may name, what it stands for, and what a preview puts there. */
export const replyVariables = [
  { name: '{{client_name}}', meaning: 'the client’s name', example: 'Jan Kowalski' },
  { name: '{{ticket_number}}', meaning: 'the ticket’s number', example: 'SUP-1042' },
  { name: '{{operator_name}}', meaning: 'the name of who answers', example: 'Anna Nowak' },
] as const

/** A canned reply as it would read on some ticket. */
export const withExamples = (body: string) =>
  replyVariables.reduce((text, { name, example }) => text.replaceAll(name, example), body)
