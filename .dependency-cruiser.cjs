// Who may import whom (see docs/ARCHITECTURE.md). Every rule has a violation under tests/fixtures/architecture, and
// scripts/check-architecture.ts fails when one of them goes unnoticed.

const ours = '^(src|contract|domain|reference|server|cloudfunctions|local-cloud|scripts|bench|tests|config)/'
const pages = ['^src/pages/', '^src/[a-z]+/pages/']
const tests = '\\.test\\.tsx?$|/testing/'

/** `from` may import of ours nothing but `allowed`. Packages are another matter. */
const only = (name, comment, from, allowed, exceptFrom = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: [tests, ...exceptFrom] },
  to: { path: ours, pathNot: allowed },
})

module.exports = {
  forbidden: [
    only('domain-is-pure', 'The rules of the field know nothing of the product around them; catalogues are data.', '^domain/', ['^domain/', '^reference/']),
    {
      name: 'domain-does-no-io',
      comment: 'No I/O, no network, no framework: what the domain needs comes in as arguments.',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    only('reference-is-data', 'Catalogues speak the words of the domain.', '^reference/', ['^reference/', '^domain/']),
    only('contract-knows-the-domain', 'What both sides agree on depends on neither side.', '^contract/', ['^contract/', '^domain/']),
    only('ports-are-plain', 'A port says what a use case needs, in words of the domain and the contract.', '^server/ports/', ['^server/ports/', '^contract/', '^domain/']),
    only('kernel-knows-no-use-case', 'The router serves any use case.', '^server/kernel/', ['^server/(kernel|ports)/', '^contract/', '^domain/']),
    only('use-cases-see-ports', 'A use case reaches the world through ports alone.', '^server/usecases/', ['^server/(usecases|kernel|ports)/', '^contract/', '^domain/', '^reference/']),
    only('adapters-implement-ports', 'An adapter fits a port onto the platform and decides nothing.', '^server/adapters/', ['^server/(adapters|kernel|ports)/', '^contract/', '^domain/']),
    {
      name: 'sdk-in-its-adapter',
      comment: 'One place knows the cloud; everything else could run elsewhere.',
      severity: 'error',
      from: { pathNot: ['^server/adapters/wx/', '^local-cloud/', '^bench/'] },
      to: { path: 'node_modules/(wx-server-sdk|@cloudbase)/' },
    },
    only('functions-are-entry-points', 'A deployed function wires the server up and nothing else.', '^cloudfunctions/', ['^cloudfunctions/', '^server/', '^contract/']),
    {
      name: 'functions-stand-alone',
      comment: 'Each function is deployed alone.',
      severity: 'error',
      from: { path: '^cloudfunctions/([^/]+)/' },
      to: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/$1/' },
    },
    only('local-cloud-is-a-package', 'Useful to anyone who writes for WeChat cloud: it takes nothing of ours.', '^local-cloud/', ['^local-cloud/']),
    {
      name: 'client-without-server',
      comment: 'Not even through something in between: the client is shipped to people.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^(server|cloudfunctions|local-cloud|scripts)/', reachable: true },
    },
    {
      name: 'taro-in-platform',
      comment: 'One place calls Taro and wx, so that it can answer for both platforms. Components come from @tarojs/components.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', '\\.d\\.ts$', tests] },
      to: { path: 'node_modules/@tarojs/(taro|taro-h5|runtime)/' },
    },
    only('ui-knows-no-data', 'Presentational parts get everything as properties.', '^src/ui/', ['^src/(ui|i18n)/', '^domain/', '^tests/support/']),
    only('platform-knows-no-screen', 'The platform serves any screen.', '^src/platform/', ['^src/platform/', '^src/routes\\.ts$', '^contract/', '^domain/']),
    only('features-compose', 'A feature is made of parts, words, the platform and the contract.', '^src/features/', ['^src/(features|ui|platform|i18n)/', '^src/routes\\.ts$', '^contract/', '^domain/', '^reference/']),
    {
      name: 'features-keep-their-inside',
      comment: "What lies in a folder of a feature is its own; what stands at its top is there for others.",
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/[^/]+/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'pages-stand-alone',
      comment: 'What two pages share is a feature.',
      severity: 'error',
      from: { path: '^src/(pages/[^/]+|[a-z]+/pages/[^/]+)/' },
      to: { path: pages, pathNot: '^src/$1/' },
    },
    {
      name: 'nothing-below-imports-pages',
      comment: 'Pages compose; nothing composes pages.',
      severity: 'error',
      from: { path: '^src/(ui|platform|features|i18n)/' },
      to: { path: pages },
    },
    {
      name: 'product-without-tests',
      comment: 'What ships does not lean on what tests it.',
      severity: 'error',
      from: { path: '^(src|contract|domain|reference|server|cloudfunctions)/', pathNot: tests },
      to: { path: ['^tests/', tests, 'node_modules/(jest|fast-check|@testing-library|playwright-core)/'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three. Types may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere is a mistake that a bundler may hide.',
      severity: 'error',
      // bench/ has a package.json of its own: who only runs the product installs none of its competitors.
      from: { pathNot: '^bench/' },
      to: { couldNotResolve: true, pathNot: ['\\.(scss|css|svg|png|woff2)$'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectProcessBuiltinModuleCalls: true,
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: ['^dist/', '^tests/fixtures/', '^tests/gallery/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
}
