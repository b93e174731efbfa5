/** A file for tests as Vite's `?raw` imports it: its text. */
export default { process: text => ({ code: `module.exports = ${JSON.stringify(text)}` }) }
