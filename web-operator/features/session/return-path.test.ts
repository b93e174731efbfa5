import { loginPath, returnPath } from './return-path'

describe('returnPath', () => {
  it('is where the login was asked for, with its search', () => {
    expect(returnPath(loginPath('/tickets?view=mine&status=OPEN').slice('/login'.length))).toBe('/tickets?view=mine&status=OPEN')
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', '/login?returnTo=/login'])('is the start page for "%s"', path => {
    expect(returnPath(`?${new URLSearchParams({ returnTo: path })}`)).toBe('/')
  })
})
