import { ArrayMaxSize, MaxLength, MinLength, ValidateBy, type ValidationOptions } from 'class-validator'

const sentence = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** Text that must say something: white space alone does not. */
export function IsNotBlank(label: string): PropertyDecorator {
  return ValidateBy({
    name: 'isNotBlank',
    validator: {
      validate: (value) => typeof value === 'string' && value.trim().length > 0,
      defaultMessage: () => `${sentence(label)} is empty. Write something and try again.`,
    },
  })
}

/** A limit in characters, for short texts. */
export function AtMostCharacters(most: number, label: string, options?: ValidationOptions): PropertyDecorator {
  return MaxLength(most, { ...options, message: `${sentence(label)} is longer than ${most} characters. Shorten it and try again.` })
}

/** A limit in UTF-8 bytes, for long texts; null and undefined pass. */
export function AtMostKilobytes(most: number, label: string): PropertyDecorator {
  return ValidateBy({
    name: 'maxBytes',
    validator: {
      validate: (value) => value == null || (typeof value === 'string' && Buffer.byteLength(value) <= most * 1024),
      defaultMessage: () => `${sentence(label)} is longer than ${most} KB. Shorten it, or attach it as a file.`,
    },
  })
}

export function AtMostItems(most: number, label: string): PropertyDecorator {
  return ArrayMaxSize(most, { message: `More than ${most} ${label}. Send the rest separately.` })
}

export function AtLeastCharacters(least: number, label: string): PropertyDecorator {
  return MinLength(least, { message: `${sentence(label)} is shorter than ${least} characters. Make it longer and try again.` })
}
