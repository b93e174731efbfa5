import { mostFiles } from '../../web-shared/ticket/upload-limits'
import { DropZone } from '../../web-shared/writing/DropZone'
import { useText } from '../language/useText'
import controls from '../layout/controls.module.css'
import { texts } from './texts'

/** Takes the files that are dropped on what it stands in. */
export function DropFiles({ onFiles }: { onFiles: (files: File[]) => void }) {
  const text = useText()
  return (
    <DropZone onFiles={onFiles}>
      <span>{text(texts.drop)}</span>
      <span className={controls.hint}>{text(texts.limits, { count: mostFiles })}</span>
    </DropZone>
  )
}
