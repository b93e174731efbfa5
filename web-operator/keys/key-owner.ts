const notTyped = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'color']
const typingRoles = '[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="searchbox"], [role="listbox"], [role="spinbutton"]'
const opened = '[role="menu"], [role="dialog"], [role="listbox"], [aria-haspopup][aria-expanded="true"]'
const pressed = 'a[href], button, summary, input, [role="button"], [role="link"], [role="checkbox"], [role="tab"], [role="switch"]'

const isTyped = (target: Element) => target.matches('textarea, select') || (target instanceof HTMLInputElement && !notTyped.includes(target.type))

/** Whether a character typed there is text, or finds an option. */
export const isTypingIn = (target: Element) => isTyped(target) || target.closest(typingRoles) !== null

/**
 * Whether the screen's commands have no say: a modal is open, or a menu or popup has the focus, and it knows its own keys.
 */
export const isInPopup = (target: Element) => document.querySelector('[aria-modal="true"]') !== null || target.closest(opened) !== null

/** Whether Enter there presses what has the focus. */
export const takesEnter = (target: Element) => target.closest(pressed) !== null
