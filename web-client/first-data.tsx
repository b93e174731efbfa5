import { createContext, useContext, type ReactNode } from 'react'
import { RenderedAtProvider } from '../web-shared/ticket/first-paint'

/** What the server sends along with a page, so that its first screen asks for nothing. */
export interface FirstData {
  /** The answer to the operation of the page's route. */
  data: unknown
  /** When, in milliseconds. */
  renderedAt: number
}

const FirstAnswer = createContext<unknown>(undefined)

/** Everything below begins with what the server sent along; null when it sent nothing. */
export function FirstDataProvider({ value, children }: { value: FirstData | null; children: ReactNode }) {
  return <FirstAnswer value={value?.data}><RenderedAtProvider value={value?.renderedAt ?? 0}>{children}</RenderedAtProvider></FirstAnswer>
}

/** The answer to the operation of this page's route; whose type it has, the route knows. Undefined when none came along. */
export const useFirstAnswer = <Answer,>() => useContext(FirstAnswer) as Answer | undefined

/** Reads what came along with the page that is open. */
export function readFirstData(): FirstData | null {
  const text = document.getElementById('first-data')?.textContent
  return text ? JSON.parse(text) as FirstData : null
}
