import { render, screen } from '@testing-library/react'
import { makeFragmentData } from '../../web-shared/gql'
import { RelativeTime } from '../../web-shared/ticket/RelativeTime'
import { StatusBadge, StatusBadge_ticket } from '../../web-shared/ticket/StatusBadge'
import { Language } from './Language'
import { locales } from './locales'
import { openLanguage } from './openLanguage'
import { useText } from './useText'

const files = { id: 'writing.attached-count', message: '{count, plural, one {# file attached} other {# files attached}}' }

const fiveMinutesAgo = new Date(Date.now() - 5 * 60_000).toISOString()

function Page() {
  const text = useText()
  return (
    <>
      {[1, 2, 5, 22].map(count => <p key={count}>{text(files, { count })}</p>)}
      <StatusBadge ticket={makeFragmentData({ status: 'RESOLVED' }, StatusBadge_ticket)} />
      <RelativeTime at={fiveMinutesAgo} />
    </>
  )
}

describe('openLanguage', () => {
  it.each([
    ['pl', ['Dołączono 1 plik', 'Dołączono 2 pliki', 'Dołączono 5 plików', 'Dołączono 22 pliki', 'Rozwiązane', '5 minut temu']],
    ['de', ['1 Datei angehängt', '2 Dateien angehängt', '5 Dateien angehängt', '22 Dateien angehängt', 'Gelöst', 'vor 5 Minuten']],
    ['fr', ['1 fichier joint', '2 fichiers joints', '5 fichiers joints', '22 fichiers joints', 'Résolue', 'il y a 5 minutes']],
    ['es', ['1 archivo adjunto', '2 archivos adjuntos', '5 archivos adjuntos', '22 archivos adjuntos', 'Resuelta', 'hace 5 minutos']],
    ['en', ['1 file attached', '2 files attached', '5 files attached', '22 files attached', 'Resolved', '5 minutes ago']],
  ])('lets a page speak %s, its numbers, times and shared components too', async (tag, words) => {
    render(<Language i18n={await openLanguage(tag)}><Page /></Language>)
    for (const word of words) expect(screen.getByText(word)).toBeInTheDocument()
  })

  it.each(['', 'nl', 'constructor'])('speaks English for the tag %j', async tag => {
    expect((await openLanguage(tag)).locale).toBe('en')
  })

  it('knows a catalogue for each language', async () => {
    expect(await Promise.all(locales.map(async locale => (await openLanguage(locale)).locale))).toEqual([...locales])
  })
})
