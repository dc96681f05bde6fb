import { Text, View } from '@tarojs/components'

export default function WelcomePage() {
  return (
    <View>
      <Text>欢迎</Text>
    </View>
  )
}
