/**
 * Text that a database can look for: without control characters and halves of characters, which come along when something
 * is pasted, and which nothing stored contains.
 */
export const cleanText = (text: string) => text.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/\p{Cs}/gu, '')
