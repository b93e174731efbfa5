import { ANSWER_ABOVE } from '../operator-mails/notification-text.js'
import { operatorText } from './operator-content.js'

const ADDRESSES = ['anna@acme.example', 'support@acme.example']
const QUOTED = [`> ${ANSWER_ABOVE}`, '>', '> Jan answered SUP-1.', '>', '> https://helpdesk.test/tickets/SUP-1']
const UNQUOTED = [ANSWER_ABOVE, '', 'Jan answered SUP-1.']
const bodyOf = (...lines: string[]) => operatorText(lines.join('\n'), ADDRESSES)

describe('what an operator answers to a notification', () => {
  it('is taken from below the quote where their program lets them write there', () => {
    expect(bodyOf('On 2/3/26 10:00, Support wrote:', ...QUOTED, '', 'Clean it.', '', 'With a brush.')).toBe('Clean it.\n\nWith a brush.')
  })

  it('is what stands above the quote, where something does', () => {
    expect(bodyOf('Clean it.', '', 'On 2/3/26 10:00, Support wrote:', ...QUOTED, 'com/tickets/SUP-1', 'more')).toBe('Clean it.')
  })

  it('is nothing where they wrote between the lines that they quote: a part of it would be understood by nobody', () => {
    expect(bodyOf('See below.', '', 'On 2/3/26 10:00, Support wrote:', ...QUOTED, '', 'The first answer.', '', '> What else?', '', 'The second answer.')).toBe('')
  })

  it('is never what a program that marks no quotes puts below', () => {
    expect(bodyOf('', ...UNQUOTED, 'more')).toBe('')
  })

  it.each([
    ['Dutch', ['Van: Support <support@acme.example>', 'Verzonden: maandag 2 maart 2026 10:00', 'Aan: anna@acme.example', 'Onderwerp: [SUP-1] The grinder']],
    ['Italian without the sender’s address', ['Da: Support', 'Inviato: lunedì 2 marzo 2026', 'A: Anna@Acme.example', 'Oggetto: [SUP-1] The grinder']],
    ['Japanese', ['差出人: Support <support@acme.example>', '送信日時: 2026年3月2日', '宛先: anna@acme.example', '件名: [SUP-1]']],
  ])('holds no header of the mail that it answers, in %s', (_language, header) => {
    expect(bodyOf('Clean it.', 'Note: with care.', '', ...header, '', ...UNQUOTED)).toBe('Clean it.\nNote: with care.')
    expect(bodyOf('Clean it.', ...header, ...UNQUOTED)).toBe('Clean it.')
  })

  it('never holds an address by which one answers as an operator', () => {
    const signed = `support+o.${'0'.repeat(26)}.${'a'.repeat(12)}@acme.example`
    expect(bodyOf('Clean it.', '', `Il giorno 2 mar 2026 alle 10:00 Support <${signed}> ha scritto:`, ...QUOTED)).toBe('Clean it.')
    expect(bodyOf(`Write to ${signed}.`)).toBe('Write to support@acme.example.')
  })
})
