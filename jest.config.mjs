// Four kinds of test, told apart by where they stand; `npm test` runs them in this order.
const shared = {
  rootDir: import.meta.dirname,
  // Tests wait for conditions; on a busy machine that takes its time. ms
  testTimeout: 120_000,
  moduleNameMapper: { '^~/(.*)$': '<rootDir>/$1' },
  transform: {
    '^.+\\.(tsx?|mjs|js)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  // Packages that ship ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(mingo|@sparticuz/chromium|@faker-js/faker|tar-fs|bson)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
}

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{contract,domain,server,reference,scripts,bench,config}/**/*.test.ts', '<rootDir>/src/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'components',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      moduleNameMapper: {
        '\\.(scss|css)$': '<rootDir>/tests/support/style-stub.ts',
        ...shared.moduleNameMapper,
        '^@tarojs/taro$': '<rootDir>/tests/support/taro-stub.ts',
        '^@tarojs/components$': '<rootDir>/src/ui/elements/components.ts',
        '^@tarojs/components/lib/react$': '<rootDir>/node_modules/@tarojs/components/lib/react/index.js',
      },
      // Taro's component library carries a node_modules folder of its own inside, also of ES modules.
      transformIgnorePatterns: ['^(?!.*/node_modules/(mingo|@tarojs|@stencil|bson|swiper)/).*/node_modules/'],
      // What Taro's browser build replaces by literals.
      globals: {
        DEPRECATED_ADAPTER_COMPONENT: false,
        ENABLE_INNER_HTML: false,
        ENABLE_ADJACENT_HTML: false,
        ENABLE_CLONE_NODE: false,
        ENABLE_CONTAINS: false,
        ENABLE_SIZE_APIS: false,
        ENABLE_TEMPLATE_CONTENT: false,
        ENABLE_MUTATION_OBSERVER: false,
      },
    },
    { ...shared, displayName: 'local-cloud', testEnvironment: 'node', testMatch: ['<rootDir>/local-cloud/**/*.test.ts'] },
    { ...shared, displayName: 'journeys', testEnvironment: 'node', testMatch: ['<rootDir>/tests/journeys/**/*.test.ts'] },
    { ...shared, displayName: 'weapp', testEnvironment: 'node', testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'] },
    { ...shared, displayName: 'browser', testEnvironment: '<rootDir>/tests/browser/support/seeing-environment.ts', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
}
