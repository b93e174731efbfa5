export const texts = {
  attach: 'Attach files',
  attached: 'Attached files',
  uploading: (fileName: string) => `Uploading ${fileName}…`,
  remove: (fileName: string) => `Remove ${fileName}`,
  tooLarge: (fileName: string) => `${fileName} is larger than 20 MB.`,
  tooMany: 'No more than 20 files fit here.',
  unreachable: (fileName: string) => `${fileName} was not uploaded: the server cannot be reached. Attach it again.`,
  refused: (fileName: string, reason: string) => `${fileName} was not uploaded: ${reason}`,
}
