export const texts = {
  attach: /*i18n*/ { id: 'writing.attach', message: 'Attach files' },
  attached: /*i18n*/ { id: 'writing.attached', message: 'Attached files' },
  uploading: /*i18n*/ { id: 'writing.uploading', message: 'Uploading {fileName}…' },
  remove: /*i18n*/ { id: 'writing.remove', message: 'Remove {fileName}' },
  tooLarge: /*i18n*/ { id: 'writing.too-large', message: '{fileName} is larger than 20 MB.' },
  tooMany: /*i18n*/ { id: 'writing.too-many', message: 'No more than 20 files fit here.' },
  unreachable: /*i18n*/ { id: 'writing.unreachable', message: '{fileName} was not uploaded: the server cannot be reached. Attach it again.' },
  refused: /*i18n*/ { id: 'writing.refused', message: '{fileName} was not uploaded: {reason}' },
}
