import { ValidateBy } from 'class-validator'

const MOST_CHARACTERS = 255
/** Nothing else may stand in a host: what is kept here becomes part of a Content-Security-Policy, where a semicolon would begin another rule. */
const HOST = /^[a-z0-9._-]+$/

/** An origin as browsers write it: host in lower case and ASCII, without the port that goes without saying. The text must be one. */
export function originOf(text: string): string {
  return new URL(text.trim()).origin
}

/** What is wrong with an origin and what to do about it; null when it can be used. */
export function originProblem(text: string): string | null {
  const origin = text.trim()
  const form = 'Write it like https://www.example.com: http or https, the host, and a port where there is one.'
  const shown = `“${origin.length > 80 ? `${origin.slice(0, 80)}…` : origin}”`
  if (origin.includes('*')) return `${shown} has a *, which stands for nothing here. Name each origin by itself.`
  if (!URL.canParse(origin)) return `${shown} is not an origin. ${form}`
  const url = new URL(origin)
  if (!['http:', 'https:'].includes(url.protocol) || !HOST.test(url.hostname) || url.origin.length > MOST_CHARACTERS) return `${shown} is not an origin. ${form}`
  if (url.href !== `${url.origin}/`) return `${shown} says more than an origin. Leave out all but ${url.origin}.`
  return null
}

/** Every item is an origin; the message is about the first one that is not. */
export function AreOrigins(): PropertyDecorator {
  const problemOf = (value: unknown) => (Array.isArray(value) ? (value.map((item) => originProblem(String(item))).find((problem) => problem !== null) ?? null) : '')
  return ValidateBy({
    name: 'areOrigins',
    validator: {
      validate: (value) => problemOf(value) === null,
      defaultMessage: (validation) => problemOf(validation?.value) ?? '',
    },
  })
}
