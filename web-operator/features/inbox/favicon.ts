const dot = "%3Ccircle cx='25' cy='7' r='7' fill='%23dc2626' stroke='%23fff' stroke-width='2'/%3E"

/** Puts a dot on the tab's icon, or takes it away. */
export function markFavicon(marked: boolean) {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (!link) return
  const plain = link.href.replace(dot, '')
  link.href = marked ? plain.replace('%3C/svg%3E', `${dot}%3C/svg%3E`) : plain
}
