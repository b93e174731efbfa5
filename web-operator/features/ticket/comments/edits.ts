import { remember, remembered } from '../../../../web-shared/writing/tab-storage'

const storageKey = (operatorId: string, commentId: string) => `helpdesk.edit.${operatorId}.${commentId}`

/** What an operator has made of their comment and not saved yet; undefined when they are not editing it. Survives a reload of the tab. */
export const loadEdit = (operatorId: string, commentId: string) => remembered<string>(storageKey(operatorId, commentId))

export const hasEdit = (operatorId: string, commentId: string) => loadEdit(operatorId, commentId) !== undefined

/** Undefined forgets it. */
export const saveEdit = (operatorId: string, commentId: string, text: string | undefined) => remember(storageKey(operatorId, commentId), text)
