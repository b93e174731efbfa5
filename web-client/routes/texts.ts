export const texts = {
  loading: 'Loading…',
  cancel: 'Cancel',
  unknownDeskTitle: 'This helpdesk is not known',
  unknownDesk: 'The page around this one names a desk that does not exist. Tell the people who run it.',
  notFoundTitle: 'There is nothing here',
  notFound: 'Check the address, or go back to where you came from.',
}
