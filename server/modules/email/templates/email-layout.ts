import { html } from 'ghtml'
import { darkStyles } from './dark-styles.js'
import { edgeOf, light, readableOn } from './email-colours.js'

/** What a desk's mails look like. */
export interface EmailLook {
  /** The desk's, like pl; the button speaks it. */
  language: string
  deskName: string
  /** The desk's, as #RRGGBB. */
  colour: string
}

const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const TEXT = `${FONT};font-size:16px;line-height:1.5;word-break:break-word;overflow-wrap:anywhere`
const LABEL = 'display:inline-block;padding:11px 20px;font-weight:bold;text-decoration:none'
const NEW_TAB = 'target="_blank" rel="noopener noreferrer"'

/**
 * A whole document for all mail programs: one centred column, at most 600 pixels wide, of tables, for Outlook on Windows knows no other
 * column. It loads nothing: no image, no font, no stylesheet.
 * @param title as text; the subject
 * @param content as HTML
 * @param above as HTML; stands over the desk's name
 */
export function emailLayout({ language, deskName, colour }: EmailLook, title: string, content: string, above = ''): string {
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark }
!${darkStyles(colour)}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:${light.page}">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${light.page}">
<tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;table-layout:fixed;background:${light.card}">
<tr><td height="6" style="height:6px;font-size:0;line-height:0;background:${colour}">&nbsp;</td></tr>
<tr><td class="text" align="left" style="padding:20px 24px 12px;color:${light.text};${TEXT}">
!${above}<p style="margin:0 0 20px;font-weight:bold">${deskName}</p>
!${content}
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`
}

/** A link as a button in the desk's colour, and as text below it for whoever copies it. */
export function linkButton(url: string, label: string, colour: string): string {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px"><tr>
<td class="button" style="border:1px solid ${edgeOf(colour, light)};border-radius:6px;background:${colour}">
<a class="label" href="${url}" !${NEW_TAB} style="${LABEL};color:${readableOn(colour)}">${label}</a>
</td>
</tr></table>
<p style="margin:0 0 16px;font-size:14px"><a class="address" href="${url}" !${NEW_TAB} style="color:${light.meta};word-break:break-all">${url}</a></p>`
}
