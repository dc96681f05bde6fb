// Runs in the mini-program, before any page: see accessibility-plugin.ts.
import { mergeInternalComponents } from '@tarojs/shared'
import { accessibleComponents } from './accessibility-attributes'

mergeInternalComponents(accessibleComponents)
