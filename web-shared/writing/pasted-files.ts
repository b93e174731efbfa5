/** The files of a paste, screenshots under a name that tells them apart. None when there is text: of a table the text is wanted, not its picture. */
export function pastedFiles({ files, types }: DataTransfer, now = new Date()): File[] {
  if (types.includes('text/plain')) return []
  return [...files].map((file, index) => (isNameless(file) ? renamed(file, now, index) : file))
}

// What browsers call a picture that never was a file.
const isNameless = ({ name, type }: File) => type.startsWith('image/') && /^image\.\w+$/.test(name)

function renamed(file: File, now: Date, index: number) {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.')
  const extension = file.name.slice(file.name.lastIndexOf('.'))
  return new File([file], `Screenshot ${day} ${time}${index > 0 ? ` (${index + 1})` : ''}${extension}`, { type: file.type })
}
