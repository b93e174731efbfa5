interface Present { operator: { name: string }; replying: boolean }

const names = new Intl.ListFormat('en', { type: 'conjunction' })

function clause(people: readonly Present[], doing: string) {
  if (people.length === 0) return null
  return `${names.format(people.map(({ operator }) => operator.name))} ${people.length === 1 ? 'is' : 'are'} ${doing}`
}

/** "Anna is replying, Ben and Eva are viewing": the one who writes comes first, for that is what can collide. */
export const presenceSentence = (people: readonly Present[]) => [
  clause(people.filter(({ replying }) => replying), 'replying'),
  clause(people.filter(({ replying }) => !replying), 'viewing'),
].filter(Boolean).join(', ')
