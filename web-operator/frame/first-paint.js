// Runs before the page is painted, from a file of its own (the page's policy allows no inline script): whoever chose a theme gets it
// from the first paint on. The key is color-scheme.ts's.
try {
  const theme = localStorage.getItem('helpdesk:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A browser that keeps nothing shows the system's theme.
}
