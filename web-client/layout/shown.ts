import { createContext, useContext } from 'react'

const Shown = createContext(true)

/** Says whether somebody can see what is below: a frame in a closed panel is alive, and seen by nobody. */
export const ShownProvider = Shown.Provider

/** Whether somebody can see this page. */
export const useShown = () => useContext(Shown)
