/** On a phone the panel covers the page: it opens by the launcher, closes by its button or Esc, and gives focus back. */
export const preparePanel = (panel: HTMLElement, launcher: HTMLButtonElement, closer: HTMLButtonElement) => {
  const show = (open: boolean) => {
    panel.classList.toggle('open', open)
    document.body.classList.toggle('covered', open)
    launcher.setAttribute('aria-expanded', String(open))
    if (open) closer.focus()
    else launcher.focus()
  }

  launcher.addEventListener('click', () => show(true))
  closer.addEventListener('click', () => show(false))
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.classList.contains('open')) show(false)
  })
}
