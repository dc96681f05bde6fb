export default definePageConfig({ navigationBarTitleText: '职业卡', enablePullDownRefresh: process.env.TARO_ENV === 'weapp' })
