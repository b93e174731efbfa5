import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../../graphql/user-error.js'
import { TemplateKind } from './template.enums.js'

@ObjectType({ description: 'What can stand in a template in double braces.' })
export class EmailTemplateVariable {
  @Field(() => String, { description: 'Its name, without braces, like ticket_number.' })
  name!: string

  @Field(() => String, { description: 'What it stands for, in English.' })
  description!: string
}

@ObjectType('EmailTemplate', { description: "What a desk's mails of one kind say." })
export class EmailTemplateObject {
  @Field(() => TemplateKind, { description: 'Which mails.' })
  kind!: TemplateKind

  @Field(() => String, { description: 'One line, with variables in double braces.' })
  subject!: string

  @Field(() => String, { description: 'Markdown, with variables in double braces.' })
  body!: string

  @Field(() => Boolean, { description: "False: the default text in the desk's language." })
  isCustom!: boolean

  @Field(() => [EmailTemplateVariable], { description: 'What can stand in it.' })
  variables!: EmailTemplateVariable[]
}

@ObjectType({ description: 'What emailTemplatePreview answers.' })
export class EmailTemplatePreview extends Payload {
  @Field(() => String, { nullable: true, description: 'The subject, filled in. Null when the template cannot be used.' })
  subject!: string | null

  @Field(() => String, { nullable: true, description: 'The HTML part, a whole document. Show it in a sandboxed frame. Null when the template cannot be used.' })
  html!: string | null

  @Field(() => String, { nullable: true, description: 'The text part. Null when the template cannot be used.' })
  text!: string | null
}
