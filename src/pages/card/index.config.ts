export default definePageConfig({ navigationBarTitleText: '职业卡' })
