import { Button, type ButtonProps } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'

interface Props extends ButtonProps {
  text: string
  /** What it is, as in "Copy the link". */
  what: string
}

/** A button that copies a text, and says whether it did to those who do not see it too. */
export function CopyTextButton({ text, what, ...button }: Props) {
  const { copied, error, copy } = useClipboard()
  return (
    <>
      <Button {...button} onClick={() => copy(text)}>{copied ? 'Copied' : 'Copy'}<span className="visually-hidden">&nbsp;{what}</span></Button>
      {/* Browsers let pages write to the clipboard over HTTPS only. */}
      <span role="status" className={error ? undefined : 'visually-hidden'}>
        {error ? 'The browser does not let this page copy. Select the text and copy it yourself.' : copied && `Copied ${what}.`}
      </span>
    </>
  )
}
