import { defineConfig } from 'vite'

/** One script for host pages, at an address that never changes: nothing in it is loaded later. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: `${import.meta.dirname}/main.ts`, output: { format: 'iife', entryFileNames: 'widget.js' } },
  },
})
