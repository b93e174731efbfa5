import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type Announcements, type DragEndEvent, type UniqueIdentifier } from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { CategoryRow, type Category } from './CategoryRow'
import styles from './Categories.module.css'

interface Props {
  categories: readonly Category[]
  /** To a place counted from 0. */
  onMove: (id: string, to: number) => void
  onArchive: (category: Category) => void
}

const instructions = { draggable: 'Press Space to pick the category up, the arrow keys to move it, Space again to put it down, Escape to leave it where it was.' }

/** The categories in their order, moved by pointer, by keyboard, or by the buttons of each row. */
export function OrderedCategories({ categories, onMove, onArchive }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = categories.map(({ id }) => id)
  const place = (id: UniqueIdentifier) => ids.indexOf(String(id)) + 1
  const name = (id: UniqueIdentifier) => categories.find(category => category.id === id)?.name ?? 'The category'
  const announcements: Announcements = {
    onDragStart: ({ active }) => `${name(active.id)} is picked up, ${place(active.id)} of ${ids.length}.`,
    onDragOver: ({ active, over }) => (over ? `${name(active.id)} is over place ${place(over.id)} of ${ids.length}.` : undefined),
    onDragEnd: ({ active }) => `${name(active.id)} is put down.`,
    onDragCancel: ({ active }) => `${name(active.id)} is back where it was.`,
  }
  const finish = ({ active, over }: DragEndEvent) => over && onMove(String(active.id), place(over.id) - 1)

  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={finish} accessibility={{ announcements, screenReaderInstructions: instructions }}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul className={styles.list} aria-label="Categories">
          {categories.map((category, index) => (
            <CategoryRow
              key={category.id}
              category={category}
              isFirst={index === 0}
              isLast={index === categories.length - 1}
              onUp={() => onMove(category.id, index - 1)}
              onDown={() => onMove(category.id, index + 1)}
              onArchive={() => onArchive(category)}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  )
}
