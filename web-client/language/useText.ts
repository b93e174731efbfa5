import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { useCallback } from 'react'

/** A text of a screen: its id in the catalogues, and what it is in English, in ICU's message format. */
export type Text = Required<Pick<MessageDescriptor, 'id' | 'message'>>

/** Says a text in the language of the page, with the values that it holds. */
export type Say = (text: Text, values?: Record<string, string | number>) => string

/** Gives texts in the language of the page. */
export function useText(): Say {
  const { i18n } = useLingui()
  return useCallback(({ id, message }, values) => i18n._(id, values, { message }), [i18n])
}
