import { Text, View } from '@tarojs/components'

export default function SharePage() {
  return (
    <View>
      <Text>分享</Text>
    </View>
  )
}
