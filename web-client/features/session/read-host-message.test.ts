import { readHostMessage } from './read-host-message'

describe('readHostMessage', () => {
  it.each([
    [{ type: 'helpdesk:identify', identity: null }],
    [{ type: 'helpdesk:identify', identity: { jwt: 'a.b.c' } }],
    [{ type: 'helpdesk:identify', identity: { externalId: '0123', signature: 'ab', email: 'jan@example.com', name: 'Jan', phone: '+48' } }],
    [{ type: 'helpdesk:identify', identity: { email: 'jan@example.com' } }],
    [{ type: 'helpdesk:show', screen: { name: 'list' } }],
    [{ type: 'helpdesk:show', screen: { name: 'new', title: 'Broken', content: 'It is.', categoryId: 'c1' } }],
    [{ type: 'helpdesk:show', screen: { name: 'ticket', number: 'SUP-1042' } }],
    [{ type: 'helpdesk:visible', visible: true, closable: false }],
  ])('takes %j as it is', message => {
    expect(readHostMessage(message)).toEqual(message)
  })

  it.each([
    ['no object', 'helpdesk:identify'],
    ['nothing', null],
    ['no type', { identity: null }],
    ['a type that every object has', { type: 'toString' }],
    ['a type that is only inherited', Object.create({ type: 'helpdesk:identify', identity: null })],
    ['no identity', { type: 'helpdesk:identify' }],
    ['an identity that is no object', { type: 'helpdesk:identify', identity: 'a.b.c' }],
    ['an identity that is only inherited', Object.assign(Object.create({ identity: { jwt: 'a.b.c' } }), { type: 'helpdesk:identify' })],
    ['a screen that there is not', { type: 'helpdesk:show', screen: { name: 'constructor' } }],
    ['a ticket without a number', { type: 'helpdesk:show', screen: { name: 'ticket', number: 1042 } }],
    ['a ticket with an empty number', { type: 'helpdesk:show', screen: { name: 'ticket', number: '' } }],
    ['a visibility that is neither', { type: 'helpdesk:visible', visible: 'yes', closable: true }],
  ])('leaves %s alone', (_, message) => {
    expect(readHostMessage(message)).toBeUndefined()
  })

  it('takes an external ID that nobody signed for a claim of nothing', () => {
    expect(readHostMessage({ type: 'helpdesk:identify', identity: { externalId: '0123', email: 'jan@example.com' } }))
      .toEqual({ type: 'helpdesk:identify', identity: { email: 'jan@example.com' } })
  })

  it('takes texts only, of the names that it knows', () => {
    const screen = JSON.parse('{"name":"new","title":{"toString":1},"content":"It is.","__proto__":{"categoryId":"c1"},"html":"<b>"}') as unknown
    expect(readHostMessage({ type: 'helpdesk:show', screen })).toEqual({ type: 'helpdesk:show', screen: { name: 'new', content: 'It is.' } })
  })
})
