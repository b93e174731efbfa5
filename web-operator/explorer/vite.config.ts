import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4000'

/** A page of its own, so that the editor and its workers weigh on nobody who does not open it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // Monaco is large, and cutting it into pieces would not make it smaller.
    chunkSizeWarningLimit: 6_000,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: server, ws: true } },
  },
})
