/** Where the panel takes the whole screen. */
export const fullScreen = '(max-width: 480px), (max-height: 480px)'

/** What makes an element of ours deaf to the host page's styles: `important` inside a shadow root outweighs `important` outside. */
const untouched = `
  all: initial !important;
  color-scheme: light dark !important;
`

export const launcherStyles = `
:host {
  ${untouched}
  position: fixed !important;
  inset: auto 0 0 auto !important;
  z-index: 2147483647 !important;
  font: 600 14px/1 system-ui, sans-serif !important;
}
@media print { :host { display: none !important; } }

:host, dialog { --right: max(20px, env(safe-area-inset-right)); --bottom: max(20px, env(safe-area-inset-bottom)); }

button {
  all: unset;
  position: fixed;
  right: var(--right);
  bottom: var(--bottom);
  box-sizing: border-box;
  width: 56px;
  height: 56px;
  display: grid;
  place-items: center;
  border: 2px solid transparent;
  border-radius: 50%;
  background: var(--colour);
  color: var(--on-colour);
  box-shadow: 0 1px 3px rgb(0 0 0 / 30%), 0 6px 20px rgb(0 0 0 / 22%);
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
  transition: transform .15s;
}
button:hover { transform: scale(1.05); }
/* Two rings: one of them is seen on any background. */
button:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #0f172a; }
svg { width: 28px; height: 28px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
[aria-expanded=true] .closed, [aria-expanded=false] .opened, [hidden] { display: none; }

.badge {
  position: absolute;
  top: -5px;
  right: -5px;
  box-sizing: border-box;
  min-width: 22px;
  padding: 4px 5px;
  border-radius: 11px;
  background: #b91c1c;
  color: #fff;
  box-shadow: 0 0 0 2px #fff;
  font-size: 13px;
  text-align: center;
}
.said { position: fixed; right: 0; bottom: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

dialog {
  all: unset;
  position: fixed;
  right: var(--right);
  bottom: calc(var(--bottom) + 72px);
  box-sizing: border-box;
  display: block;
  width: min(400px, 100vw - 40px);
  height: min(720px, 100vh - 112px);
  height: min(720px, 100dvh - 112px);
  overflow: hidden;
  border: 1px solid light-dark(#cbd5e1, #3b475b);
  border-radius: 14px;
  background: light-dark(#f8fafc, #0b0f17);
  box-shadow: 0 8px 40px rgb(0 0 0 / 28%);
  visibility: hidden;
  opacity: 0;
  transform: translateY(10px);
  transition: opacity .15s, transform .15s, visibility 0s .15s;
}
/* Seen at once: what is hidden takes no focus. */
dialog[open] { visibility: visible; opacity: 1; transform: none; transition: opacity .15s, transform .15s; }
dialog:focus-visible, iframe:focus-visible { outline: none; }

@media ${fullScreen} {
  dialog {
    inset: var(--seen-top, 0) 0 auto;
    width: 100%;
    height: var(--seen-height, 100dvh);
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    border: 0;
    border-radius: 0;
  }
  button[aria-expanded=true] { visibility: hidden; }
}

@media (forced-colors: active) {
  button { background: ButtonFace; color: ButtonText; border-color: ButtonText; }
  .badge { border: 1px solid; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } button:hover { transform: none; } }

iframe { all: unset; display: block; width: 100%; height: 100%; }
`

export const inlineStyles = `
:host { display: block; height: 600px; color-scheme: light dark !important; }
iframe {
  all: unset;
  display: block;
  width: 100%;
  height: 100%;
  min-height: 320px;
  visibility: hidden;
}
iframe.looks { visibility: visible; }
iframe:focus-visible { outline: none; }
`

/** Puts styles into a shadow root. A constructed sheet is none of the page's inline styles, which its policy may forbid. */
export function adopt(root: ShadowRoot, styles: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
}
