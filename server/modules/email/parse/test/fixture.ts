import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedMail } from '../parsed-mail.js'
import { parseMail } from '../parse-mail.js'

const folder = join(import.meta.dirname, '..', 'fixtures')

/** The names of all fixtures, without their ending. */
export const fixtures: string[] = readdirSync(folder).map((file) => file.replace(/\.eml$/, '')).sort()

export const rawFixture = (name: string): Buffer => readFileSync(join(folder, `${name}.eml`))

export const parseFixture = (name: string): Promise<ParsedMail> => parseMail(rawFixture(name))

/** A text mail whose lines end as they do on the wire. */
export const mailOf = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'))
