import { Text, View } from '@tarojs/components'

export default function JobsPage() {
  return (
    <View>
      <Text>职位</Text>
    </View>
  )
}
