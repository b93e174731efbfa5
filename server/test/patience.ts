// A busy machine is no fault of the server's: Jest's five seconds are meant for tests without a database and sockets.
jest.setTimeout(60_000)
