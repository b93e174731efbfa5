import { command } from '../../core/command.js'
import { createDesk } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { nextTicketNumber } from './ticket-number.js'

describe('nextTicketNumber', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  /** The numbers that a desk gives at some moments, one after the other. */
  async function numbersAt(numberPattern: string, moments: string[]): Promise<string[]> {
    const { id } = await createDesk(server, { numberPattern })
    const numbers = []
    for (const moment of moments) numbers.push(await command(server.services, (tx) => nextTicketNumber(tx, { id, numberPattern }, new Date(moment))))
    return numbers
  }

  it('counts for ever with {{nr}}', async () => {
    expect(await numbersAt('{{yy}}-{{nr}}', ['2026-01-31T23:59:59Z', '2026-02-01T00:00:00Z', '2027-02-01T00:00:00Z'])).toEqual(['26-1', '26-2', '27-3'])
  })

  it('counts anew each month of UTC with {{nr-m}}', async () => {
    expect(await numbersAt('{{yyyy}}{{mm}}-{{nr-m}}', ['2026-01-31T23:59:58Z', '2026-01-31T23:59:59Z', '2026-02-01T00:00:00Z'])).toEqual(['202601-1', '202601-2', '202602-1'])
  })

  it.each(['{{nr-m}}', '{{mm}}-{{nr-m}}', '{{yy}}-{{nr-m}}'])('gives no number twice although %s does not tell the month', async (pattern) => {
    const numbers = await numbersAt(pattern, ['2026-01-15T00:00:00Z', '2026-02-15T00:00:00Z', '2027-01-15T00:00:00Z', '2027-02-15T00:00:00Z'])
    expect(new Set(numbers).size).toBe(4)
  })

  it('leaves what it does not know as it is', async () => {
    expect(await numbersAt('{{desk}}-{{nr}}', ['2026-01-15T00:00:00Z'])).toEqual(['{{desk}}-1'])
  })
})
