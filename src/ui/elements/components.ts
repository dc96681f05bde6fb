// What '@tarojs/components' is in the browser build and in component tests (config/index.ts, jest.config.mjs): plain
// elements for what holds others, Taro's own for the rest. Anything else somebody imports fails the build.
export { Image } from './image'
export { ScrollView } from './scroll-view'
export { Text } from './text'
export { View } from './view'
export { Button, Canvas, Input, Textarea } from '@tarojs/components/lib/react'
