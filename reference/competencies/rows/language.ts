/** Languages: id | Chinese | English | what one does with it, Chinese | English | other names. */
export const LANGUAGE: readonly string[] = [
  'mandarin|普通话|Mandarin|||普通话标准,普通话二甲,普通话证书',
  'english|英语|English|||英文,CET,四级,六级,CET-4,CET-6,雅思,托福,专八',
  'japanese|日语|Japanese|||日文,N1,N2',
  'korean|韩语|Korean|||韩文,朝鲜语,TOPIK',
  'russian|俄语|Russian|||俄文',
  'french|法语|French|||法文',
  'german|德语|German|||德文',
  'spanish|西班牙语|Spanish|||西语',
  'portuguese|葡萄牙语|Portuguese|||葡语',
  'arabic|阿拉伯语|Arabic|||阿语',
  'cantonese|粤语|Cantonese|||广东话,白话',
]
