/** What the first tab holds: something that answers at once, and how to become somebody else. */
export const welcome = `# The API that both web apps use.
# Ctrl+Enter runs the query; the book at the
# top left documents every type and field.
#
# You ask as the operator of this browser. To
# ask as an app, give its key under "Headers":
#   { "Authorization": "Bearer <API key>" }

query Welcome {
  viewer {
    __typename
  }
  tickets(first: 5) {
    nodes {
      number
      title
      status
    }
  }
}
`
