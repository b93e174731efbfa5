import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { documents } from '../web-shared/apollo/vite-plugin'
import { languages } from './language/vite-plugin'

/** What the server renders pages with: one module with all that it needs, so that nothing of the web is installed beside the server. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/helpdesk/',
  plugins: [react(), languages(), documents()],
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: 'renderer.tsx',
    target: 'node20',
    outDir: '../dist/client-renderer',
    emptyOutDir: true,
  },
})
