import { useEffect } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useText } from '../../language/useText'
import type { Host } from './host'
import { readableOn } from './readable-on'
import { texts } from './texts'

export const TellLook_desk = graphql(`
  fragment TellLook_desk on PublicDesk {
    name
    colour
  }
`)

/** Tells the host what its launcher looks like and is called; gives the colours for what is the desk's in here. */
export function useTellLook(host: Host | null, of: FragmentType<typeof TellLook_desk>) {
  const text = useText()
  const { name, colour } = readFragment(TellLook_desk, of)
  const onColour = readableOn(colour)
  useEffect(() => {
    host?.tell({ type: 'helpdesk:look', colour, onColour, labels: { launcher: text(texts.help), panel: text(texts.panel, { desk: name }) } })
  }, [host, text, name, colour, onColour])
  return { colour, onColour }
}
