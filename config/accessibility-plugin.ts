import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { accessibleComponents } from './accessibility-attributes'

/** WeChat calls the role aria-role; in our components it is `role`, as in a browser. */
const nameInWeChat: Readonly<Record<string, string>> = { role: 'aria-role' }

interface Renaming {
  replacePropName: (name: string, ...rest: unknown[]) => string
}

/** Lets roles and labels through to the mini-program; the running half is accessibility-runtime.ts. */
export default function accessibilityPlugin(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      platform.template.mergeComponents(context, accessibleComponents)
      // Protected in Taro's types, and the one place where a property gets another name.
      const template = platform.template as unknown as Renaming
      const rename = template.replacePropName.bind(template)
      template.replacePropName = (name, ...rest) => nameInWeChat[name] ?? rename(name, ...rest)
      const runtime = path.resolve(__dirname, 'accessibility-runtime.ts')
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}
