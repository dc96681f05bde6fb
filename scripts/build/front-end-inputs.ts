/** What decides the result of both Taro builds. */
export const frontEndInputs = [
  'src',
  'contract',
  'domain',
  'reference',
  'config',
  'babel.config.js',
  'project.config.json',
  'package-lock.json',
  'tsconfig.json',
  '.env',
  '.env.production',
] as const
