import { Text, View } from '@tarojs/components'

export default function CardPage() {
  return (
    <View>
      <Text>职业卡</Text>
    </View>
  )
}
