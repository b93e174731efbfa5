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
})
