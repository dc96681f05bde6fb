/**
 * What a mini-program may say to a screen reader (WeChat: component/aria-component), by the names our components use.
 * Taro's templates carry none of it by themselves. An empty string is Taro's mark for "no default".
 */
const attributes = {
  role: '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-expanded': '',
  'aria-disabled': '',
}

/** Both the build (templates) and the running app (aliases of properties) must know the same. */
export const accessibleComponents = {
  View: attributes,
  Text: attributes,
  Image: attributes,
  Button: attributes,
  Input: attributes,
  Textarea: attributes,
}
