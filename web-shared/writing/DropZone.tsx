import { Upload } from 'lucide-react'
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react'
import styles from './DropZone.module.css'

const carriesFiles = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false

/** Lies over what it stands in while files are dragged over the page, saying what it is told to, and takes what is dropped on it. */
export function DropZone({ onFiles, children }: { onFiles: (files: File[]) => void; children: ReactNode }) {
  const [dragging, setDragging] = useState(false)
  const depth = useRef(0)

  useEffect(() => {
    function enter({ dataTransfer }: globalThis.DragEvent) {
      if (!carriesFiles(dataTransfer)) return
      depth.current += 1
      setDragging(true)
    }
    function leave() {
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setDragging(false)
    }
    // A file that misses the zone would be opened by the browser in the page's place.
    function over(event: globalThis.DragEvent) {
      if (carriesFiles(event.dataTransfer)) event.preventDefault()
    }
    function drop(event: globalThis.DragEvent) {
      over(event)
      depth.current = 0
      setDragging(false)
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop }
    const each = Object.entries(listeners) as [keyof typeof listeners, (event: globalThis.DragEvent) => void][]
    for (const [type, listener] of each) window.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of each) window.removeEventListener(type, listener)
    }
  }, [])

  function onDrop({ dataTransfer }: DragEvent) {
    onFiles([...dataTransfer.files])
  }

  if (!dragging) return null
  return (
    <div className={styles.zone} onDrop={onDrop}>
      <Upload size={20} aria-hidden />
      {children}
    </div>
  )
}
