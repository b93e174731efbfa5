import { Alert, Button, ColorInput, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './ColourField.module.css'
import { contrast, dark, enough, nearestReadable, verdict, white } from './contrast'

const swatches = ['#1D4ED8', '#0E7490', '#15803D', '#A16207', '#C2410C', '#B91C1C', '#BE185D', '#7E22CE', '#334155']

interface Props { value: string; onChange: (colour: string) => void; error?: ReactNode }

/** The desk's colour, with how text reads on it, and a way out when none does. */
export function ColourField({ value, onChange, error }: Props) {
  const texts = [{ name: 'White text', colour: white }, { name: 'Dark text', colour: dark }]
  const ratios = texts.map(({ colour }) => contrast(value, colour))
  const known = ratios.every(ratio => ratio !== null)
  const isHard = known && Math.max(...ratios.map(ratio => ratio ?? 0)) < enough
  const better = isHard ? nearestReadable(value) : null

  return (
    <Stack gap="xs">
      <ColorInput
        label="Colour"
        description="Of the desk's widget, as #RRGGBB."
        format="hex"
        swatches={swatches}
        withEyeDropper={false}
        value={value}
        onChange={colour => onChange(colour.toUpperCase())}
        error={error}
      />
      {known && (
        <ul className={styles.samples} aria-label="How text reads on it">
          {texts.map(({ name, colour }, index) => (
            <li key={name}>
              <span className={styles.sample} style={{ background: value, color: colour }} aria-hidden />
              {name}: {ratios[index]?.toFixed(1)} to 1, {verdict(ratios[index] ?? 0)}
            </li>
          ))}
        </ul>
      )}
      {better && (
        <Alert color="yellow" role="status">
          Neither white nor dark text reads well on this colour: that takes {enough} to 1. The nearest that works is {better}.
          <Button size="compact-sm" variant="default" mt="xs" display="block" onClick={() => onChange(better)}>Use {better}</Button>
        </Alert>
      )}
    </Stack>
  )
}
