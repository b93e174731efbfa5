import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { documents } from '../web-shared/apollo/vite-plugin'

const server = 'http://127.0.0.1:4000'

/** Puts frame/first-paint.js before everything else: Vite bundles modules only, and modules run after the first paint. */
function firstPaint(): Plugin {
  const source = readFileSync(join(import.meta.dirname, 'frame/first-paint.js'), 'utf8')
  const fileName = `assets/first-paint-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`
  return {
    name: 'first-paint',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source })
    },
    transformIndexHtml: (_html, { server: inDevelopment }) => [
      { tag: 'script', injectTo: 'head', ...(inDevelopment ? { children: source } : { attrs: { src: `/${fileName}` } }) },
    ],
  }
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), documents(), firstPaint()],
  build: {
    outDir: '../dist/web-operator',
    emptyOutDir: true,
    // The first browsers with light-dark(), which the colour tokens are written in.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // What the first page needs comes as one script, however many of the later screens share parts of it: small ones compress badly.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: server, ws: true },
      '/attachments': server,
      '/mails': server,
      '/tickets.csv': server,
    },
  },
})
