export const texts = {
  loading: /*i18n*/ { id: 'routes.loading', message: 'Loading…' },
  cancel: /*i18n*/ { id: 'routes.cancel', message: 'Cancel' },
  unknownDeskTitle: /*i18n*/ { id: 'routes.unknown-desk-title', message: 'This helpdesk is not known' },
  unknownDesk: /*i18n*/ { id: 'routes.unknown-desk', message: 'The page around this one names a desk that does not exist. Tell the people who run it.' },
  notFoundTitle: /*i18n*/ { id: 'routes.not-found-title', message: 'There is nothing here' },
  notFound: /*i18n*/ { id: 'routes.not-found', message: 'Check the address, or go back to where you came from.' },
}
