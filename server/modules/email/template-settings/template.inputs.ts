import { Field, InputType } from 'type-graphql'
import { AtMostCharacters, AtMostKilobytes, IsNotBlank } from '../../../graphql/input-checks.js'

@InputType({ description: 'What the mails of a kind shall say.' })
export class EmailTemplateInput {
  @Field(() => String, { description: 'One line of 1 to 255 characters, with variables in double braces.' })
  @IsNotBlank('the subject')
  @AtMostCharacters(255, 'the subject')
  subject!: string

  @Field(() => String, { description: 'Markdown, 1 byte to 16 KB, with variables in double braces.' })
  @IsNotBlank('the text')
  @AtMostKilobytes(16, 'the text')
  body!: string
}
