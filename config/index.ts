import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type Chain from 'webpack-chain'
import type Webpack from 'webpack'

const root = path.resolve(import.meta.dirname ?? __dirname, '..')
const inRoot = (...parts: string[]) => path.join(root, ...parts)
/** Ours, outside src: Taro transpiles these folders only when both targets name them. */
const sharedFolders = [inRoot('contract'), inRoot('domain'), inRoot('reference')]
/** Ours that a plugin brings into the mini-program. */
const pluginRuntimes = [inRoot('config')]
const isWeapp = process.env.TARO_ENV === 'weapp'
/** The build scripts build beside the last good result and swap. */
const output = process.env.TARO_OUTPUT ?? `dist/${isWeapp ? 'weapp' : 'h5'}`

const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: '[name]__[local]--[hash:base64:4]' },
} as const

/** The mini-program's JavaScript lacks a few globals that libraries take for granted. */
function provideRuntimeGlobals(chain: Chain, webpack: typeof Webpack) {
  chain.plugin('runtime-globals').use(webpack.ProvidePlugin, [
    {
      AbortController: [inRoot('src/platform/runtime/abort-controller.ts'), 'AbortController'],
      AbortSignal: [inRoot('src/platform/runtime/abort-controller.ts'), 'AbortSignal'],
    },
  ])
}

/**
 * Pages of the browser build share what they have in common: Taro would put a copy into each. All styles stand in one
 * file, so that a page's rule comes after the part's that it refines, whichever page was opened first.
 */
function shareChunks(chain: Chain) {
  chain.optimization.splitChunks({
    chunks: 'all',
    minSize: 20_000,
    cacheGroups: {
      styles: { name: 'styles', type: 'css/mini-extract', chunks: 'all', enforce: true },
      packages: { test: /[\\/]node_modules[\\/]/, priority: -10, reuseExistingChunk: true },
      shared: { minChunks: 2, priority: -20, reuseExistingChunk: true },
    },
  })
}

/** Plain elements in a browser: src/ui/elements/view.tsx says why. */
function usePlainElements(chain: Chain) {
  chain.resolve.alias.set('@tarojs/components$', inRoot('src/ui/elements/components.ts'))
  // A component that is missing there is an error, not an element that draws nothing.
  chain.module.set('strictExportPresence', true)
}

export default defineConfig<'webpack5'>({
  projectName: 'yicheng',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: output,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // The persistent cache of the H5 target warns about modules it cannot store; a cold build takes seconds anyway.
  cache: { enable: false },
  plugins: [
    '@tarojs/plugin-framework-react',
    `@tarojs/plugin-platform-${isWeapp ? 'weapp' : 'h5'}`,
    ...(isWeapp ? [inRoot('config/accessibility-plugin.ts')] : []),
  ],
  alias: { '~': root },
  // Named here because Taro replaces only what is set; read by src/platform/.
  env: Object.fromEntries(['TARO_APP_CLOUD_ENV', 'TARO_APP_DESK_API'].map(name => [name, JSON.stringify(process.env[name] ?? '')])),
  // The default minimiser of the H5 target breaks #private fields and still exits 0.
  jsMinimizer: 'esbuild',
  esbuild: { minify: { enable: true, config: { target: 'es2018' } } },
  mini: {
    compile: { include: [...sharedFolders, ...pluginRuntimes] },
    postcss: { pxtransform: { enable: true }, cssModules },
    miniCssExtractPluginOption: { ignoreOrder: true },
    optimizeMainPackage: { enable: true },
    webpackChain: provideRuntimeGlobals,
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    webpackChain(chain) {
      shareChunks(chain)
      usePlainElements(chain)
    },
    // Font slices stay files: a page fetches the few it draws. The sheets that name them lie in css/.
    fontUrlLoaderOption: { limit: 1, name: (file: string) => `fonts/${path.basename(file)}`, publicPath: '../' },
    compile: { include: sharedFolders },
    // A pixel stays a pixel: desks are not stretched phones.
    postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true }, cssModules },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
  },
})
