/** Code | Chinese | English | titles met in postings | majors it mostly draws on. */
export const MEDIA: readonly string[] = [
  '2-09-06-01|视觉传达设计人员|Graphic designer|平面设计师,视觉设计师|1305,0503',
  '2-09-06-03|动画设计人员|Animator|动画师,原画师|130310,1305',
  '2-09-06-04|环境设计人员|Environmental designer|室内设计师|130503,0828',
  '2-09-06-07|数字媒体艺术专业人员|Digital media artist|UI设计师,交互设计师|130508,1305,080906',
  '2-09-06-02|服装设计人员|Fashion designer|服装设计师|130505,0816',
  '2-09-03-06|剪辑师|Film editor|视频剪辑师,后期制作|1303,0503',
  '2-10-01-01|文字记者|Reporter|记者|0503,0501',
  '2-10-02-01|文字编辑|Text editor|编辑,图书编辑|0503,0501',
  '2-10-02-05|网络编辑|Web editor|新媒体编辑,内容运营|0503,0501',
  '2-10-05-00|翻译|Translator|翻译,英语翻译,日语翻译|0502',
  '2-10-04-02|节目主持人|Programme host|主持人|130309,0503',
  '2-10-08-02|文物藏品专业人员|Museum collections specialist|文博馆员,博物馆讲解员|0601',
  '4-08-08-08|广告设计师|Advertising designer|广告设计,美工|1305,0503',
]
