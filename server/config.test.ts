import { readConfig } from './config.js'

describe('Config.catchesMail', () => {
  it.each([
    [true, { }],
    [true, { PUBLIC_URL: 'http://127.0.0.1:4000' }],
    [true, { PUBLIC_URL: 'http://[::1]:4000' }],
    [true, { PUBLIC_URL: 'http://helpdesk.localhost' }],
    [false, { NODE_ENV: 'production' }],
    // Whoever forgets NODE_ENV on a machine that others reach must not show them the team's mails.
    [false, { PUBLIC_URL: 'https://help.acme.example' }],
    [false, { PUBLIC_URL: 'http://192.168.1.20:4000' }],
    [false, { PUBLIC_URL: 'https://localhost.acme.example' }],
  ])('is %s with %p', (catches, environment) => {
    expect(readConfig(environment).catchesMail).toBe(catches)
  })
})
