/** Where the palette leads, beside the tickets. */
export const places = [
  { title: 'Mine', path: '/tickets?view=mine' },
  { title: 'Unassigned', path: '/tickets?view=unassigned' },
  { title: 'Open', path: '/tickets?view=open' },
  { title: 'Waiting', path: '/tickets?view=waiting' },
  { title: 'Snoozed', path: '/tickets?view=snoozed' },
  { title: 'All', path: '/tickets?view=all' },
  { title: 'Settings: Profile', path: '/settings/profile' },
  { title: 'Settings: Preferences', path: '/settings/preferences' },
  { title: 'Settings: Operators', path: '/settings/operators' },
  { title: 'Settings: Desks', path: '/settings/desks' },
  { title: 'Settings: Canned replies', path: '/settings/canned-replies' },
]
