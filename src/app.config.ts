import { routes, subpackageRoots } from './routes'

const paths = Object.values(routes).map(route => route.path)
const inSubpackage = (path: string) => subpackageRoots.some(root => path.startsWith(`${root}/`))
const tabTexts: Record<string, string> = {
  home: '首页',
  jobs: '职位',
  card: '职业卡',
  messages: '消息',
  me: '我的',
}

export default defineAppConfig({
  pages: paths.filter(path => !inSubpackage(path)),
  subPackages: subpackageRoots
    .map(root => ({
      root,
      pages: paths.filter(path => path.startsWith(`${root}/`)).map(path => path.slice(root.length + 1)),
    }))
    .filter(subpackage => subpackage.pages.length > 0),
  // The pages draw their own bar (it changes with the role); WeChat only needs to know which pages are tabs.
  tabBar: {
    custom: true,
    color: '#5b6472',
    selectedColor: '#006b53',
    backgroundColor: '#ffffff',
    list: Object.entries(routes)
      .filter(([, route]) => route.isTab)
      .map(([name, route]) => ({ pagePath: route.path, text: tabTexts[name] ?? name })),
  },
  window: {
    navigationStyle: 'custom',
    backgroundTextStyle: '@textStyle',
    backgroundColor: '@backgroundColor',
    navigationBarTextStyle: '@navigationTextStyle',
    navigationBarBackgroundColor: '@backgroundColor',
    navigationBarTitleText: '一程',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
