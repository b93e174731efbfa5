const longestSide = 96

/**
 * A small picture of an image file, as a data URL, so that it comes back with its draft after a reload. Null for what is no image
 * that this browser can draw.
 */
export async function thumbnailOf(file: File): Promise<string | null> {
  if (!file.type.startsWith('image/')) return null
  try {
    const image = await createImageBitmap(file)
    const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(image.width * scale))
    canvas.height = Math.max(1, Math.round(image.height * scale))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    image.close()
    return canvas.toDataURL('image/webp', 0.8)
  } catch {
    return null
  }
}
