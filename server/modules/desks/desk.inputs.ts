import { IsIn, IsOptional, Matches } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotentInput } from '../../graphql/idempotent-input.js'
import { AtMostCharacters, AtMostItems, IsNotBlank } from '../../graphql/input-checks.js'
import { AreOrigins } from './allowed-origins.js'
import { IsNumberPattern } from './number-pattern.js'

const LANGUAGES = ['en', 'pl', 'de', 'fr', 'es']

const IsColour = () => Matches(/^#[0-9a-f]{6}$/i, { message: 'Give the colour as # and six hexadecimal digits, like #2563EB.' })
const IsLanguage = () => IsIn(LANGUAGES, { message: `Choose one of the languages ${LANGUAGES.join(', ')}.` })

@InputType({ description: 'A new desk.' })
export class DeskCreateInput extends IdempotentInput {
  @Field(() => String, { description: '1 to 100 characters, as clients read it.' })
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name!: string

  @Field(() => String, { description: 'The colour of its widget, as #RRGGBB.' })
  @IsColour()
  colour!: string

  @Field(() => String, { description: 'The language of its clients: en, pl, de, fr or es.' })
  @IsLanguage()
  language!: string

  @Field(() => String, { nullable: true, description: 'Shown above the new-ticket form, as plain text, at most 2,000 characters.' })
  @IsOptional()
  @AtMostCharacters(2000, 'the help text')
  helpText?: string | null

  @Field(() => String, { nullable: true, description: 'SUP-{{nr}} unless given. {{nr}} counts for ever, {{nr-m}} anew each month; besides them {{yy}}, {{yyyy}} and {{mm}}. Numbers have at most 60 characters.' })
  @IsOptional()
  @IsNumberPattern()
  numberPattern?: string | null

  @Field(() => [ID], { nullable: true, description: 'The operators who work it, at most 1,000; an ADMIN works it anyway.' })
  @IsOptional()
  @AtMostItems(1000, 'members')
  memberIds?: string[] | null
}

@InputType({ description: 'What to change of a desk; a field that is left out stays.' })
export class DeskUpdateInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters, as clients read it.' })
  @IsOptional()
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name?: string | null

  @Field(() => String, { nullable: true, description: 'The colour of its widget, as #RRGGBB.' })
  @IsOptional()
  @IsColour()
  colour?: string | null

  @Field(() => String, { nullable: true, description: 'The language of its clients: en, pl, de, fr or es.' })
  @IsOptional()
  @IsLanguage()
  language?: string | null

  @Field(() => String, { nullable: true, description: 'Shown above the new-ticket form, as plain text, at most 2,000 characters; empty for none.' })
  @IsOptional()
  @AtMostCharacters(2000, 'the help text')
  helpText?: string | null

  @Field(() => String, { nullable: true, description: 'For tickets from now on. {{nr}} counts for ever, {{nr-m}} anew each month; besides them {{yy}}, {{yyyy}} and {{mm}}. Numbers have at most 60 characters.' })
  @IsOptional()
  @IsNumberPattern()
  numberPattern?: string | null

  @Field(() => Boolean, { nullable: true, description: 'False: it takes no new tickets. Those that it has go on.' })
  active?: boolean | null

  @Field(() => [String], { nullable: true, description: 'All origins whose pages may embed the widget, at most 100; empty for any page.' })
  @IsOptional()
  @AtMostItems(100, 'origins')
  @AreOrigins()
  allowedOrigins?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'All operators who shall work it, at most 1,000; an ADMIN works it anyway.' })
  @IsOptional()
  @AtMostItems(1000, 'members')
  memberIds?: string[] | null
}

@InputType({ description: 'A category.' })
export class CategoryInput {
  @Field(() => String, { description: '1 to 100 characters; no other category of the desk that can be chosen has this name.' })
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name!: string
}
