import { capabilityHeaders, clientPageHeaders, EXPLORER_HEADERS, PAGE_HEADERS, PANEL_HEADERS, widgetHeaders } from './page-headers.js'

const ruleOf = (headers: Record<string, string>, name: string) => headers['content-security-policy']!.split('; ').find((rule) => rule.startsWith(`${name} `))

describe('the policy of a page', () => {
  it('lets the panel show remote images, and nothing else from elsewhere', () => {
    expect(ruleOf(PANEL_HEADERS, 'img-src')).toBe("img-src 'self' data: blob: https:")
    const others = PANEL_HEADERS['content-security-policy']!.split('; ').filter((rule) => !rule.startsWith('img-src'))
    expect(others.join()).not.toMatch(/https?:|\*/)
    expect(ruleOf(PANEL_HEADERS, 'frame-ancestors')).toBe("frame-ancestors 'none'")
  })

  it.each([
    ['the other pages of operators', PAGE_HEADERS],
    ['the explorer', EXPLORER_HEADERS],
    ['the public link', capabilityHeaders('help.example')],
    ['the widget', widgetHeaders('help.example', [])],
    ['the client view', clientPageHeaders('help.example', ["'self'"])],
  ])('lets %s show images of this server only', (_page, headers) => {
    expect(ruleOf(headers, 'img-src')).toBe("img-src 'self' data: blob:")
  })
})
