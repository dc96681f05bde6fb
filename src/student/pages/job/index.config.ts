// Moments opens the very page that was shared, and this one is for members: the share page is what goes there.
export default definePageConfig({ enableShareAppMessage: true })
