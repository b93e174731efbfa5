import { randomBytes } from 'node:crypto'
import { VARIABLES, type Variable } from './email-template.js'

/** The HTML for each place in which a variable can stand. */
export interface Places {
  /** In the place of a paragraph that is the ticket's address alone. */
  address(): string
  /** In the place of a paragraph that is the comment alone. */
  comment(): string
  /** Amid text, or in an attribute that is text. */
  text(variable: Variable): string
  /** In the target of a link, or a part of it. */
  href(variable: Variable): string
}

const variables = Object.keys(VARIABLES) as Variable[]

/** What stands in the place of variables while Markdown is rendered: words that it leaves as they are, and that nobody can write beforehand. */
export class StandIns {
  private readonly word = `v${randomBytes(12).toString('hex')}`
  /** An address itself, so that Markdown makes a link of it wherever it would of the real one. */
  private readonly address = `https://${this.word}.invalid`
  private readonly any = `(?:${this.address}|${this.word}n(\\d+)x)`

  of(variable: Variable): string {
    return variable === 'ticket_url' ? this.address : `${this.word}n${variables.indexOf(variable)}x`
  }

  /** Takes each out of rendered Markdown, in one pass. */
  replaceIn(rendered: string, places: Places): string {
    const addressAlone = `(?<address><p[^>]*><a [^>]*href="${this.address}"[^>]*>${this.address}</a></p>)`
    const commentAlone = `(?<comment><p[^>]*>${this.of('comment_content')}</p>)`
    const found = new RegExp(`${addressAlone}|${commentAlone}|(?<tag><a [^>]*>)|(?<blank> ?)${this.any}`, 'g')
    return rendered.replace(found, (whole, ...groups) => {
      const { address, comment, tag, blank = '' } = groups.at(-1) as Record<string, string | undefined>
      if (address) return places.address()
      if (comment) return places.comment()
      if (tag) return tag.replace(/(href)?="[^"]*"/g, (attribute, href?: string) => this.replaceEach(attribute, href ? places.href : places.text))
      const text = this.replaceEach(whole.slice(blank.length), places.text)
      return text && blank + text
    })
  }

  private replaceEach(text: string, valueOf: (variable: Variable) => string): string {
    return text.replace(new RegExp(this.any, 'g'), (_, index?: string) => valueOf(index === undefined ? 'ticket_url' : variables[Number(index)]!))
  }
}
