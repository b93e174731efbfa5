import { parseMail } from '../parse/parse-mail.js'
import { cutMail } from './cut-mail.js'

describe('cutMail', () => {
  const cut = (text: string) => cutMail(Buffer.from(text), 99).toString()

  it('leaves out the part that was cut in two, by the outermost boundary', () => {
    const parts = 'content-type: multipart/mixed; charset=x;\r\n\tboundary=edge\r\n\r\n--edge\r\n\r\nText\r\n'
    expect(cut(`${parts}--edge\r\n\r\n--inner\r\n\r\nhal`)).toBe(`X-Helpdesk-Cut: 99\r\n${parts}--edge--\r\n`)
  })

  it('keeps what there is of a mail without parts, and of a first part', () => {
    for (const text of ['Subject: x\r\n\r\nboundary=edge\r\n--edge\r\n--edge\r\nhal', 'Content-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n\r\nhal', 'Subject: no end']) {
      expect(cut(text)).toBe(`X-Helpdesk-Cut: 99\r\n${text}`)
    }
  })

  it('is read as a mail of which something is left out', async () => {
    const whole = Buffer.from('From: jan@example.com\r\nSubject: Photos\r\n\r\nHere they are.')
    expect((await parseMail(whole)).leftOut).toBe(0)
    expect(await parseMail(cutMail(whole, 99))).toMatchObject({ leftOut: 1, text: 'Here they are.' })
  })
})
