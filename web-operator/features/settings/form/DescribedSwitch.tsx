import { Switch, Text, type SwitchProps } from '@mantine/core'
import { useId } from 'react'

/** A switch that is called by its label alone, and described by the rest; Mantine's own puts both into its name. */
export function DescribedSwitch({ description, ...field }: SwitchProps) {
  const id = useId()
  return (
    <div>
      <Switch aria-describedby={id} {...field} />
      <Text id={id} size="xs" c="dimmed" mt={4}>{description}</Text>
    </div>
  )
}
