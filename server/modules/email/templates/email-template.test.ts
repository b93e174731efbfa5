import { EmailKind, expandVariables, TemplateKind, unknownVariables, VARIABLES, variablesOf } from './email-template.js'

describe('variablesOf', () => {
  it.each([
    ['TICKET_CREATED', ['ticket_title', 'ticket_number', 'ticket_url', 'desk_name', 'client_name']],
    ['REPLY', ['ticket_title', 'ticket_number', 'ticket_url', 'desk_name', 'client_name', 'operator_name', 'comment_content']],
    // Whoever wrote the ticket could choose all others.
    ['TICKET_RECEIVED_UNVERIFIED', ['ticket_number', 'ticket_url', 'desk_name']],
  ] as const)('of %s', (kind, variables) => {
    expect(variablesOf(kind)).toEqual(variables)
  })

  it('are described, each in one line', () => {
    for (const kind of Object.values(EmailKind)) for (const variable of variablesOf(kind)) expect(VARIABLES[variable]).toMatch(/^[A-Z].*\.$/)
  })

  it('are a desk’s to use in two kinds of mails only', () => {
    expect(Object.values(TemplateKind)).toEqual(['TICKET_CREATED', 'REPLY'])
  })
})

describe('unknownVariables', () => {
  it.each([
    ['no variable at all', 'Hello { you }, 100 % $& }}', []],
    ['known ones, with and without blanks', '{{ticket_url}} {{ ticket_number }} {{\tclient_name  }} {{\u00a0desk_name\u00a0}}', []],
    ['a misspelt one, once', '{{ticket_link}} {{ticket_link}} {{ticket_url}}', ['{{ticket_link}}']],
    ['several, as they are written', '{{ Name }}{{TICKET_URL}}{{}}', ['{{ Name }}', '{{TICKET_URL}}', '{{}}']],
    ['one of another kind', 'from {{operator_name}}: {{comment_content}}', ['{{operator_name}}', '{{comment_content}}']],
    ['what every object has', '{{constructor}} {{__proto__}}', ['{{constructor}}', '{{__proto__}}']],
    ['one that is not closed', 'See {{ticket_url}', ['{{ticket_url}']],
    ['one that is not closed, of which the beginning will do', `{{${'x'.repeat(1000)}`, [`{{${'x'.repeat(60)}`]],
  ])('are, of a text with %s', (_case, text, unknown) => {
    expect(unknownVariables('TICKET_CREATED', text)).toEqual(unknown)
  })

  it('know the reply’s own', () => {
    expect(unknownVariables('REPLY', '{{operator_name}} {{comment_content}}')).toEqual([])
  })
})

describe('expandVariables', () => {
  it('leaves what it does not know as it is', () => {
    expect(expandVariables('TICKET_CREATED', '{{operator_name}} {{constructor}} {{ ticket_url }}', () => 'x')).toBe('{{operator_name}} {{constructor}} x')
  })

  it('takes the blank before an empty value along', () => {
    expect(expandVariables('TICKET_CREATED', 'Hello {{client_name}}, {{ticket_number}}', (name) => (name === 'client_name' ? '' : 'SUP-1'))).toBe('Hello, SUP-1')
  })

  it('puts in what looks like a variable or a pattern, and leaves it', () => {
    expect(expandVariables('TICKET_CREATED', '{{client_name}} {{ticket_url}}', (name) => (name === 'client_name' ? '{{ticket_url}} $& $1 $`' : 'url'))).toBe('{{ticket_url}} $& $1 $` url')
  })
})
