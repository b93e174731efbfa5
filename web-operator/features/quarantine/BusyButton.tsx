import { Button, type ButtonProps } from '@mantine/core'

interface Props extends ButtonProps { busy: boolean; onClick: () => void }

/** A button that shows that it is at work. It takes no press meanwhile, and is not disabled: a browser takes the focus away from what is. */
export function BusyButton({ busy, onClick, ...props }: Props) {
  return (
    <Button
      {...props}
      loading={busy}
      onClick={busy ? undefined : onClick}
      renderRoot={({ disabled, ...root }) => <button {...root} aria-disabled={disabled} />}
    />
  )
}
