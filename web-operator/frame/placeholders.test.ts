import { expandPlaceholders, openPlaceholders } from './placeholders'

const values = { client_name: 'Jan', ticket_number: 'SUP-1', operator_name: 'Anna' }

describe('placeholders of canned replies', () => {
  it('are filled in, however they are spaced', () => {
    expect(expandPlaceholders('Hi {{client_name}}, {{ ticket_number }} is done. {{operator_name}}', values)).toBe('Hi Jan, SUP-1 is done. Anna')
  })

  it('leave braces alone that are not ours', () => {
    expect(expandPlaceholders('{{name}} {client_name} {{}}', values)).toBe('{{name}} {client_name} {{}}')
  })

  it('are not filled in twice: a name that looks like one stays a name', () => {
    expect(expandPlaceholders('{{client_name}}', { ...values, client_name: '{{operator_name}} $1' })).toBe('{{operator_name}} $1')
  })

  it('are found when they are still open, each once', () => {
    expect(openPlaceholders('{{client_name}} {{ client_name }} {{ticket_number}} {{other}}')).toEqual(['{{client_name}}', '{{ticket_number}}'])
    expect(openPlaceholders('none')).toEqual([])
  })
})
