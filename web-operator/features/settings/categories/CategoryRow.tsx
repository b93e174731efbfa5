import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { ActionIcon, Tooltip } from '@mantine/core'
import { Archive, ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import styles from './Categories.module.css'
import { CategoryName } from './CategoryName'

export interface Category { id: string; name: string }

interface Props {
  category: Category
  isFirst: boolean
  isLast: boolean
  onUp: () => void
  onDown: () => void
  onArchive: () => void
}

/** One category: a handle to drag it by, its name to be changed in place, and buttons for the rest. */
export function CategoryRow({ category: { id, name }, isFirst, isLast, onUp, onDown, onArchive }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id })
  // A button at the end of its way keeps the focus, so it says that it is off instead of being taken away.
  const step = (label: string, off: boolean, run: () => void) => ({
    variant: 'subtle', color: 'gray', 'aria-label': `${label} ${name}`, 'aria-disabled': off, 'data-disabled': off || undefined, onClick: off ? undefined : run,
  })

  return (
    <li ref={setNodeRef} className={styles.row} data-dragging={isDragging || undefined} style={{ transform: CSS.Translate.toString(transform), transition }}>
      <ActionIcon ref={setActivatorNodeRef} variant="subtle" color="gray" className={styles.handle} {...attributes} {...listeners} aria-label={`Drag ${name}`}>
        <GripVertical size={16} />
      </ActionIcon>
      <CategoryName id={id} name={name} />
      <Tooltip label="Up"><ActionIcon {...step('Move up', isFirst, onUp)}><ArrowUp size={16} /></ActionIcon></Tooltip>
      <Tooltip label="Down"><ActionIcon {...step('Move down', isLast, onDown)}><ArrowDown size={16} /></ActionIcon></Tooltip>
      <Tooltip label="Archive"><ActionIcon id={`archive-${id}`} variant="subtle" color="gray" aria-label={`Archive ${name}`} onClick={onArchive}><Archive size={16} /></ActionIcon></Tooltip>
    </li>
  )
}
