/** Where the help and the palette list a command. */
export type CommandGroup = 'Anywhere' | 'List' | 'Ticket'

/** A thing that can be done by key. `keys` is a pattern of tinykeys; `$mod` is ⌘ on Apple's machines and Ctrl elsewhere. */
export interface Command {
  title: string
  group: CommandGroup
  keys: string
  /** Goes on while the key is held. */
  repeats?: true
}

/** The key map of the panel, the one place that tells it. */
export const commands = {
  palette: { title: 'Commands', group: 'Anywhere', keys: '$mod+k' },
  help: { title: 'Keys', group: 'Anywhere', keys: '?' },
  search: { title: 'Search', group: 'Anywhere', keys: '/' },
  tickets: { title: 'Go to the tickets', group: 'Anywhere', keys: 'g t' },
  organization: { title: 'Go to the organization', group: 'Anywhere', keys: 'g o' },
  settings: { title: 'Go to the settings', group: 'Anywhere', keys: 'g s' },
  undo: { title: 'Undo', group: 'Anywhere', keys: 'z' },
  back: { title: 'Back', group: 'Anywhere', keys: 'Escape' },
  leftPane: { title: 'Show or hide the navigation', group: 'Anywhere', keys: '[' },
  next: { title: 'Next', group: 'List', keys: 'j', repeats: true },
  previous: { title: 'Previous', group: 'List', keys: 'k', repeats: true },
  open: { title: 'Open', group: 'List', keys: 'Enter' },
  select: { title: 'Select', group: 'List', keys: 'x' },
  reply: { title: 'Reply', group: 'Ticket', keys: 'r' },
  internalComment: { title: 'Internal comment', group: 'Ticket', keys: 'n' },
  send: { title: 'Send', group: 'Ticket', keys: '$mod+Enter' },
  sendAndResolve: { title: 'Send & resolve', group: 'Ticket', keys: '$mod+Shift+Enter' },
  resolve: { title: 'Resolve', group: 'Ticket', keys: 'e' },
  close: { title: 'Close', group: 'Ticket', keys: 'Shift+e' },
  reopen: { title: 'Reopen', group: 'Ticket', keys: 'o' },
  assign: { title: 'Assign', group: 'Ticket', keys: 'a' },
  assignMe: { title: 'Assign to me', group: 'Ticket', keys: 'i' },
  priority: { title: 'Set the priority', group: 'Ticket', keys: 'p' },
  status: { title: 'Set the status', group: 'Ticket', keys: 's' },
  category: { title: 'Set the category', group: 'Ticket', keys: 'c' },
  addTask: { title: 'Add a task', group: 'Ticket', keys: 't' },
  linkTask: { title: 'Link a task', group: 'Ticket', keys: 'l' },
  rightPane: { title: 'Show or hide the details', group: 'Ticket', keys: ']' },
} satisfies Record<string, Command>

export type CommandId = keyof typeof commands

/** All commands in the order of the map. */
export const commandIds = Object.keys(commands) as CommandId[]

export const commandOf = (id: CommandId): Command => commands[id]

/** Whether the key types a character when it is not a command, so that dictation or a slip can set it off (WCAG 2.1.4). */
export const isSingleKey = ({ keys }: Command) => !keys.includes('$mod') && keys !== 'Escape' && keys !== 'Enter'
