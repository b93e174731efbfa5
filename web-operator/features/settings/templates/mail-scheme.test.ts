import { inScheme } from './mail-scheme'

const mail = '<title>(prefers-color-scheme: dark)</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark }\n@media (prefers-color-scheme: dark) {\n.page { color: white }\n}\n</style><p>@media (prefers-color-scheme: dark)</p>'

describe('inScheme', () => {
  it('switches the styles for the dark on', () => {
    expect(inScheme(mail, 'dark')).toContain('{ color-scheme: dark; supported-color-schemes: light dark }\n@media all {\n.page')
  })

  it('switches them off', () => {
    expect(inScheme(mail, 'light')).toContain('{ color-scheme: light; supported-color-schemes: light dark }\n@media not all {\n.page')
  })

  it('leaves texts alone that say the same', () => {
    expect(inScheme(mail, 'dark')).toMatch(/^<title>\(prefers-color-scheme: dark\)<\/title>/)
    expect(inScheme(mail, 'dark')).toMatch(/<p>@media \(prefers-color-scheme: dark\)<\/p>$/)
  })
})
