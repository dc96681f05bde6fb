import tseslint from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'

export default tseslint.config(
  { ignores: ['dist/', '.data/', '.cache/', 'node_modules/', 'coverage/', 'tests/fixtures/', '**/*.mjs', '**/*.cjs', '**/*.js', 'bench/node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false }],
    },
  },
  { files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'], rules: { 'max-lines': ['error', { max: 600 }], 'no-console': 'off' } },
  { files: ['scripts/**/*.ts', 'bench/**/*.ts', 'local-cloud/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // What runs on iOS 12 and in the mini-program's JavaScript (package.json, browserslist): syntax is transpiled, methods are not.
    files: ['src/**/*.{ts,tsx}', 'contract/**/*.ts', 'domain/**/*.ts'],
    ignores: ['**/*.test.{ts,tsx}', 'domain/typesetting/**', 'domain/matching/index/**', 'domain/matching/students/**', 'domain/search/index/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name=/^(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll)$/]', message: 'Missing on old phones.' },
        { selector: 'CallExpression[callee.object.name="Object"][callee.property.name=/^(hasOwn|groupBy)$/]', message: 'Missing on old phones.' },
        { selector: 'CallExpression[callee.name="structuredClone"]', message: 'Missing in mini-programs.' },
      ],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
)
