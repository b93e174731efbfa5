/** There is nothing in the mail to show. Its message is one sentence that operators read in the quarantine. */
export class UnreadableMail extends Error {
  override name = 'UnreadableMail'
}
