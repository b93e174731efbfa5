/** Where the help and the palette list a command. */
export type CommandGroup = 'Anywhere' | 'List' | 'Ticket'

/** A thing that can be done by key. `keys` are tinykeys' patterns; `shown` is how a person reads them. */
export interface Command { title: string; group: CommandGroup; keys: string; shown: string }

/** The key map of the panel, the one place that tells it. */
export const commands = {
  palette: { title: 'Commands', group: 'Anywhere', keys: '$mod+KeyK', shown: '⌘K' },
  help: { title: 'Keys', group: 'Anywhere', keys: '?', shown: '?' },
  search: { title: 'Search', group: 'Anywhere', keys: '/', shown: '/' },
  tickets: { title: 'Go to the tickets', group: 'Anywhere', keys: 'g t', shown: 'g t' },
  organization: { title: 'Go to Organization', group: 'Anywhere', keys: 'g o', shown: 'g o' },
  settings: { title: 'Go to the settings', group: 'Anywhere', keys: 'g s', shown: 'g s' },
  next: { title: 'Next', group: 'List', keys: 'j', shown: 'j' },
  previous: { title: 'Previous', group: 'List', keys: 'k', shown: 'k' },
  open: { title: 'Open', group: 'List', keys: 'Enter', shown: 'Enter' },
  select: { title: 'Select', group: 'List', keys: 'x', shown: 'x' },
  undo: { title: 'Undo', group: 'Anywhere', keys: 'z', shown: 'z' },
  back: { title: 'Back', group: 'Ticket', keys: 'Escape', shown: 'Esc' },
  reply: { title: 'Reply', group: 'Ticket', keys: 'r', shown: 'r' },
  internalComment: { title: 'Internal comment', group: 'Ticket', keys: 'n', shown: 'n' },
  send: { title: 'Send', group: 'Ticket', keys: '$mod+Enter', shown: '⌘Enter' },
  sendAndResolve: { title: 'Send & resolve', group: 'Ticket', keys: '$mod+Shift+Enter', shown: '⌘⇧Enter' },
  resolve: { title: 'Resolve', group: 'Ticket', keys: 'e', shown: 'e' },
  close: { title: 'Close', group: 'Ticket', keys: 'Shift+E', shown: '⇧E' },
  reopen: { title: 'Reopen', group: 'Ticket', keys: 'o', shown: 'o' },
  assign: { title: 'Assign', group: 'Ticket', keys: 'a', shown: 'a' },
  assignMe: { title: 'Assign to me', group: 'Ticket', keys: 'i', shown: 'i' },
  priority: { title: 'Set the priority', group: 'Ticket', keys: 'p', shown: 'p' },
  status: { title: 'Set the status', group: 'Ticket', keys: 's', shown: 's' },
  category: { title: 'Set the category', group: 'Ticket', keys: 'c', shown: 'c' },
  addTask: { title: 'Add a task', group: 'Ticket', keys: 't', shown: 't' },
  linkTask: { title: 'Link a task', group: 'Ticket', keys: 'l', shown: 'l' },
  leftPane: { title: 'Show or hide the navigation', group: 'Anywhere', keys: '[', shown: '[' },
  rightPane: { title: 'Show or hide the details', group: 'Ticket', keys: ']', shown: ']' },
} satisfies Record<string, Command>

export type CommandId = keyof typeof commands
