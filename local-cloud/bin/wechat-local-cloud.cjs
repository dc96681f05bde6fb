#!/usr/bin/env node
// The sources are TypeScript; tsx runs them without a build.
require('tsx/cjs/api').register()
require('../cli.ts')
