import { KeptValues } from '../../web-shared/writing/kept-values'

const kept = new KeptValues<object | undefined>(
  stored => (typeof stored === 'object' && stored !== null ? stored : undefined),
  draft => draft === undefined,
  'sessionStorage',
)

const placeOf = (key: string) => `helpdesk:draft:${key}`

export const subscribeToDrafts = kept.subscribe

/** The draft that is kept under a key, if there is one: for this tab, across a reload, until it is sent. */
export const keptDraft = <Draft extends object>(key: string) => kept.get(placeOf(key)) as Draft | undefined

/** Keeps a draft under a key; undefined forgets it. */
export const keepDraft = (key: string, draft: object | undefined) => kept.set(placeOf(key), draft)
