export default definePageConfig({ navigationBarTitleText: '职位', enablePullDownRefresh: process.env.TARO_ENV === 'weapp' })
