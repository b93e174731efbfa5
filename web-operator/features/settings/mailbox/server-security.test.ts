import { isLocalHost, proposedPort } from './server-security'

describe('proposedPort', () => {
  it('goes with the choice', () => {
    expect(proposedPort('smtp', 'TLS', '')).toBe(465)
    expect(proposedPort('smtp', 'STARTTLS', 465)).toBe(587)
    expect(proposedPort('smtp', 'NONE', 587)).toBe(25)
    expect(proposedPort('imap', 'TLS', 143)).toBe(993)
    expect(proposedPort('imap', 'STARTTLS', 993)).toBe(143)
  })

  it('keeps a port of one’s own', () => {
    expect(proposedPort('smtp', 'NONE', 1025)).toBe(1025)
    expect(proposedPort('imap', 'TLS', 465)).toBe(465)
  })
})

describe('isLocalHost', () => {
  it.each(['localhost', 'mail', 'mail.internal', '127.0.0.1', '10.0.0.5', '172.20.0.2', '192.168.1.9', '::1', 'fd00::12', ' LOCALHOST '])('takes %s for one', host => {
    expect(isLocalHost(host)).toBe(true)
  })

  it.each(['mail.example.com', '172.32.0.1', '100.10.0.1', '2001:db8::1', 'localhost.example.com', 'fda.example.com'])('does not take %s for one', host => {
    expect(isLocalHost(host)).toBe(false)
  })
})
