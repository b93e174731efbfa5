import { defineConfig } from 'vite'
import react from '@vitejs/plugin-react'
import { documents } from '../web-shared/apollo/vite-plugin'
import { languages } from './language/vite-plugin'

const server = 'http://127.0.0.1:4000'

/** Two pages: the client view, and the demo page of an imagined company that embeds it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/helpdesk/',
  plugins: [react(), languages(), documents()],
  build: {
    outDir: '../dist/web-client',
    emptyOutDir: true,
    // The server looks up there what a page in a certain language will load.
    manifest: true,
    rolldownOptions: { input: ['web-client/index.html', 'web-client/demo.html'].map((page) => `${import.meta.dirname}/../${page}`) },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: server, ws: true },
      '/attachments': server,
      '/helpdesk/demo/identity': server,
    },
  },
})
