import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { useCallback } from 'react'

/** A text of a screen: its id in the catalogues, and what it is in English, in ICU's message format. */
export type Text = Required<Pick<MessageDescriptor, 'id' | 'message'>>

/** Gives texts in the language of the page. */
export function useText() {
  const { i18n } = useLingui()
  return useCallback(({ id, message }: Text, values?: Record<string, string | number>) => i18n._(id, values, { message }), [i18n])
}
