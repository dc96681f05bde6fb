import { type EducationLevel, EDUCATION_LEVELS } from '~/domain/catalogues/codes'

/** Words of rosters for the four levels. Coming from junior college (专升本) and second degrees end as bachelors. */
const words: Record<EducationLevel, readonly string[]> = {
  '11': ['博士', '博士生', '博士研究生', '博士研究生毕业', '学术学位博士', '专业学位博士', 'phd', 'doctor'],
  '14': ['硕士', '硕士生', '硕士研究生', '硕士研究生毕业', '研究生', '学术硕士', '专业硕士', '学硕', '专硕', '学术学位硕士', '专业学位硕士', 'master'],
  '21': ['本科', '本科生', '本科毕业', '大学本科', '普通本科', '全日制本科', '统招本科', '专升本', '第二学士学位', '学士', 'bachelor', 'undergraduate'],
  '31': ['专科', '专科生', '专科毕业', '大专', '大专生', '大学专科', '高职', '高职专科', '高职高专', '高职(专科)', '专科(高职)', 'juniorcollege'],
}

const levelByWord = new Map(EDUCATION_LEVELS.flatMap((level) => [level, ...words[level]].map((word) => [word, level] as const)))

/** The level a roster's word or GB/T 4658 code means; undefined for words that mean none of the four. */
export function levelOfWord(text: string): EducationLevel | undefined {
  const word = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  return levelByWord.get(word) ?? levelByWord.get(word.replace(/\([^)]*\)/g, ''))
}
