/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const webClient = join(__dirname, '..')
const spoken = ['title', 'placeholder', 'alt', 'label', 'hint', 'aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription']

/** What a component shows or reads out that is no text of a catalogue. */
function literalsIn(component: string): string[] {
  const found: string[] = []
  const source = ts.createSourceFile('component.tsx', component, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const visit = (node: ts.Node) => {
    const attribute = ts.isStringLiteral(node) && ts.isJsxAttribute(node.parent) && spoken.includes(node.parent.name.getText())
    const child = (ts.isStringLiteral(node) || ts.isTemplateExpression(node)) && ts.isJsxExpression(node.parent) && !ts.isJsxAttribute(node.parent.parent)
    if ((ts.isJsxText(node) || attribute || child) && /\p{L}/u.test(node.getText())) found.push(node.getText().trim())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

describe('the components of the client view', () => {
  const components = readdirSync(webClient, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.tsx') && !/\.test\.|^test\b/.test(file))

  it('say nothing that is in no catalogue', () => {
    expect(components.length).toBeGreaterThan(20)
    expect(components.flatMap(file => literalsIn(readFileSync(join(webClient, file), 'utf8')).map(literal => `${file}: ${literal}`))).toEqual([])
  })

  it.each([
    ['text', '<p>Send</p>', ['Send']],
    ['a name for the ear', '<a aria-label="Send" href="x" />', ['"Send"']],
    ['text in braces', "<p>{'Send'}</p>", ["'Send'"]],
    ['text with a value', '<p>{`Hello ${name}`}</p>', ['`Hello ${name}`']],
  ])('would be found out: %s', (_, component, literals) => {
    expect(literalsIn(component)).toEqual(literals)
  })

  it.each(['<p>{text(texts.send)} · —</p>', '<p className="title" id="x" />', '<p className={`a ${b}`} />'])('may have signs and names for machines: %s', component => {
    expect(literalsIn(component)).toEqual([])
  })
})
