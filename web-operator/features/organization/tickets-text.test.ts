import { ticketsText, waitingText } from './tickets-text'

it.each([
  [0, 0, 'No tickets'],
  [1, 0, '1 ticket'],
  [1, 1, '1 ticket waiting'],
  [5, 3, '5 tickets, 3 waiting'],
  [5, 5, '5 tickets waiting'],
  [1000, 1000, '1,000+ tickets waiting'],
  [1000, 12, '1,000+ tickets, 12 waiting'],
])('tells of %s tickets and the %s that wait as "%s"', (ticketCount, waitingTicketCount, text) => {
  expect(ticketsText({ ticketCount, waitingTicketCount })).toBe(text)
})

it('tells how many wait', () => {
  expect(waitingText(1)).toBe('1 ticket waiting')
})
