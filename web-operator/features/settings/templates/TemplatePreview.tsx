import { Alert, Group, Loader, SegmentedControl, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useId, useState } from 'react'
import { inScheme, type Scheme } from './mail-scheme'
import styles from './Templates.module.css'
import type { MailPreview } from './useTemplatePreview'

interface Props { preview: MailPreview | null; failure: string | null }

/** A mail as a client would get it, of a made-up ticket, in each of its parts and schemes. The frame runs and opens nothing. */
export function TemplatePreview({ preview, failure }: Props) {
  const id = useId()
  const [part, setPart] = useState('html')
  const ownScheme = useComputedColorScheme('light')
  const [chosen, setChosen] = useState<Scheme | null>(null)
  const scheme = chosen ?? ownScheme

  return (
    <section className={styles.preview} aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>Preview</Title>
      <Group gap="sm">
        <SegmentedControl size="xs" aria-label="Part of the mail" data={[{ value: 'html', label: 'HTML' }, { value: 'text', label: 'Text' }]} value={part} onChange={setPart} />
        {part === 'html' && (
          <SegmentedControl
            size="xs"
            aria-label="Colours of the client’s mail program"
            data={[{ value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }]}
            value={scheme}
            onChange={value => setChosen(value as Scheme)}
          />
        )}
      </Group>
      {failure && <Alert color="red" role="alert">{failure}</Alert>}
      {!preview && !failure && <Loader size="sm" aria-label="Loading the preview" />}
      {preview && (
        <div className={styles.mail}>
          <Text className={styles.subject}><span className="visually-hidden">Subject: </span>{preview.subject}</Text>
          {part === 'html'
            ? <iframe className={styles.frame} title="The mail" sandbox="" srcDoc={inScheme(preview.html, scheme)} data-scheme={scheme} />
            // Scrolls, so it can be reached.
            : <pre className={styles.text} role="region" aria-label="The mail" tabIndex={0}>{preview.text}</pre>}
        </div>
      )}
    </section>
  )
}
