import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { compile } from 'sass'

const root = process.cwd()
const outdir = path.join(root, '.cache/gallery')

/** SCSS as Taro sees it: modules scoped, everything else global. */
const scss: Plugin = {
  name: 'scss',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.scss$/ }, ({ path: file }) => ({
      contents: compile(file, { loadPaths: [root] }).css,
      loader: file.endsWith('.module.scss') ? 'local-css' : 'css',
    }))
  },
}

/** The H5 variant of a file, where there is one. */
const platformFiles: Plugin = {
  name: 'platform-files',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^@tarojs\/components$/ }, () => ({ path: path.join(root, 'src/ui/elements/components.ts') }))
    esbuild.onResolve({ filter: /\/fonts$/ }, ({ importer }) => ({ path: path.join(root, importer.includes('gallery') ? 'src/ui/fonts.h5.ts' : 'src/ui/fonts.ts') }))
  },
}

async function buildGallery(): Promise<void> {
  await build({
    entryPoints: [path.join(root, 'tests/gallery/gallery.tsx')],
    outdir,
    bundle: true,
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    sourcemap: false,
    minify: false,
    assetNames: 'assets/[name]-[hash]',
    loader: { '.woff2': 'file' },
    define: {
      'process.env.TARO_ENV': '"h5"',
      'process.env.NODE_ENV': '"production"',
      DEPRECATED_ADAPTER_COMPONENT: 'false',
      'process.env.TARO_PLATFORM': '"web"',
      'process.env.SUPPORT_DINGTALK_NAVIGATE': '"disabled"',
      'process.env': '{}',
      ENABLE_INNER_HTML: 'true',
      ENABLE_ADJACENT_HTML: 'true',
      ENABLE_CLONE_NODE: 'true',
      ENABLE_CONTAINS: 'true',
      ENABLE_SIZE_APIS: 'false',
      ENABLE_TEMPLATE_CONTENT: 'true',
      ENABLE_MUTATION_OBSERVER: 'false',
    },
    tsconfig: path.join(root, 'tsconfig.json'),
    plugins: [scss, platformFiles],
  })
  await mkdir(outdir, { recursive: true })
  await writeFile(
    path.join(outdir, 'index.html'),
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Gallery</title><link rel="stylesheet" href="gallery.css"><div id="app"></div><script type="module" src="gallery.js"></script></html>',
  )
}

void buildGallery()
