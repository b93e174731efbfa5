import { Alert, createTheme, Menu, Modal, Notification, PasswordInput, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const brand: MantineColorsTuple = [
  '#eff6ff', '#dbeafe', '#bfdbfe', '#93c5fd', '#60a5fa', '#3b82f6', '#2563eb', '#1d4ed8', '#1e40af', '#1e3a8a',
]

// Mantine paints dark fields, menus and lines with these; they are the tokens' dark slate.
const dark: MantineColorsTuple = [
  '#e5e7eb', '#cbd5e1', '#9ca3af', '#6b7a90', '#3b475b', '#273244', '#1a2332', '#111827', '#0f1522', '#0b0f17',
]

// White on the shade that buttons take is 6.5 to 1.
const red: MantineColorsTuple = [
  '#fef2f2', '#fee2e2', '#fecaca', '#fca5a5', '#f87171', '#ef4444', '#dc2626', '#b91c1c', '#991b1b', '#7f1d1d',
]

const green: MantineColorsTuple = [
  '#f0fdf4', '#dcfce7', '#bbf7d0', '#86efac', '#4ade80', '#22c55e', '#16a34a', '#15803d', '#166534', '#14532d',
]

/** Mantine's components in the colours and sizes of tokens.css. */
export const theme = createTheme({
  colors: { brand, dark, red, green },
  primaryColor: 'brand',
  primaryShade: 7,
  defaultRadius: 8,
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // It cuts off what does not fit, like the addresses in what servers answer.
    Alert: Alert.extend({ styles: { message: { overflowWrap: 'anywhere' } } }),
    // The placeholder stands among the items, where a menu may have nothing else; without it the first item takes the focus.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' } }, styles: { title: { fontWeight: 700 } } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } }),
    // By keyboard and by ear too: a long password is typed better in sight.
    PasswordInput: PasswordInput.extend({
      defaultProps: { visibilityToggleFocusable: true, visibilityToggleButtonProps: { 'aria-label': 'Show what is typed' } },
    }),
  },
})

const fromTokens = {
  '--mantine-color-body': 'var(--color-surface)',
  '--mantine-color-text': 'var(--color-text)',
  '--mantine-color-bright': 'var(--color-text)',
  '--mantine-color-dimmed': 'var(--color-meta)',
  '--mantine-color-placeholder': 'var(--color-meta)',
  '--mantine-color-anchor': 'var(--color-link)',
  '--mantine-color-error': 'var(--color-danger)',
  '--mantine-color-default': 'var(--color-surface)',
  '--mantine-color-default-hover': 'var(--color-hover)',
  '--mantine-color-default-color': 'var(--color-text)',
  '--mantine-color-default-border': 'var(--color-border-control)',
  '--mantine-primary-color-light-color': 'var(--color-link)',
  '--mantine-color-disabled': 'var(--color-hover)',
  '--mantine-color-disabled-color': 'var(--color-disabled)',
  '--mantine-color-disabled-border': 'var(--color-border-control)',
}

/** The tokens know light and dark by themselves, so both schemes get the same variables. */
export const resolveVariables: CSSVariablesResolver = () => ({ variables: {}, light: fromTokens, dark: fromTokens })
