/** WeChat asks for this component when the tab bar is custom; the pages draw the bar themselves, by role. */
export default function CustomTabBar() {
  return null
}
