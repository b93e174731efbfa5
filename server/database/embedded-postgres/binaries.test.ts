import { findBinaries } from './binaries.js'

describe('findBinaries', () => {
  it('points to DATABASE_URL on a platform without a binary', async () => {
    await expect(findBinaries('/nowhere', {}, 'sunos-x64')).rejects.toThrow('There is no bundled PostgreSQL for sunos-x64; set DATABASE_URL')
  })

  it('says what to do when the package of the platform was not installed', async () => {
    const another = process.platform === 'darwin' ? 'linux-x64' : 'darwin-x64'
    await expect(findBinaries('/nowhere', {}, another)).rejects.toThrow('is not installed; run npm install')
  })
})
