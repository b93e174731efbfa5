/** @jest-environment node */
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { readRequestError } from './request-error'

const body = '{"errors":[{"message":"Too deep","extensions":{"code":"LIMIT","requestId":"r2"}}]}'

describe('readRequestError', () => {
  it('reads code, message, field and request ID of a GraphQL error', () => {
    const error = new CombinedGraphQLErrors({ errors: [{ message: 'first: must be positive', extensions: { code: 'BAD_USER_INPUT', field: 'input.client.email', requestId: 'r1' } }] })
    expect(readRequestError(error)).toEqual({ message: 'first: must be positive', code: 'BAD_USER_INPUT', field: ['input', 'client', 'email'], requestId: 'r1' })
  })

  it('finds the request ID in the body of an HTTP error', () => {
    const error = new ServerError('Bad', { response: new Response(body, { status: 500 }), bodyText: body })
    expect(readRequestError(error)).toEqual({ message: 'The server answered 500.', code: 'SERVER', field: null, requestId: 'r2' })
  })

  it('takes HTTP 401 for the end of the session, whatever the body', () => {
    const error = new ServerError('No', { response: new Response('', { status: 401 }), bodyText: '' })
    expect(readRequestError(error)).toMatchObject({ code: 'UNAUTHENTICATED', requestId: null })
  })

  it('calls everything else offline', () => {
    expect(readRequestError(new TypeError('Failed to fetch')).code).toBe('OFFLINE')
  })
})
