import type { I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { useMemo, type ReactNode } from 'react'
import { TextsProvider, type TicketTexts } from '../../web-shared/ticket/texts'
import { texts } from './texts'
import { useText } from './useText'

/** Everything below speaks this language: its own texts, and what the shared components show. */
export function Language({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return <I18nProvider i18n={i18n}><SharedWords locale={i18n.locale}>{children}</SharedWords></I18nProvider>
}

function SharedWords({ locale, children }: { locale: string; children: ReactNode }) {
  const text = useText()
  const words = useMemo((): TicketTexts => ({
    locale,
    status: {
      OPEN: text(texts.statusOpen),
      IN_PROGRESS: text(texts.statusInProgress),
      WAITING: text(texts.statusWaiting),
      RESOLVED: text(texts.statusResolved),
      CLOSED: text(texts.statusClosed),
    },
    priority: { LOW: text(texts.priorityLow), NORMAL: text(texts.priorityNormal), HIGH: text(texts.priorityHigh), URGENT: text(texts.priorityUrgent) },
    support: name => text(texts.support, { name }),
    client: name => text(texts.client, { name }),
    you: text(texts.you),
    internal: text(texts.internal),
    edited: text(texts.edited),
    justNow: text(texts.justNow),
    attachments: text(texts.attachments),
    attachmentFailed: fileName => text(texts.attachmentFailed, { fileName }),
    showQuoted: text(texts.showQuoted),
    hideQuoted: text(texts.hideQuoted),
  }), [locale, text])
  return <TextsProvider value={words}>{children}</TextsProvider>
}
